package dev.proofmark.audit.checklist.domain;

/**
 * What an item asks.
 *
 * @param key a clause's or control's id, or a topic's name; once on a checklist
 * @param source where the item comes from: a scheme with its version, or a clause on the conduct of audits
 * @param gate whether the audit can't be concluded before it was looked at (I-26)
 */
public record ItemSubject(String key, ItemKind kind, String korean, String english, String source, boolean gate) {}
