package dev.proofmark.audit.checklist.domain;

/**
 * A look as a tool sends it.
 *
 * @param revision the item's revision that it was made upon
 */
public record Sending(String key, long revision, Look look) {}
