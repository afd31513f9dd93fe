package dev.proofmark.contracts.schemes;

import dev.proofmark.contracts.audit.AuditKind;

/**
 * An audit of the cycle.
 */
public record Stage(AuditKind kind, Bilingual title, Bilingual purpose, String source) {}
