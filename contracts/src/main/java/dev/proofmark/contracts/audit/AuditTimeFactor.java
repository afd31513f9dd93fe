package dev.proofmark.contracts.audit;

/**
 * What lengthened or shortened the audit time; the written justification stays with audit-service.
 *
 * @param id what was looked at, for example {@code AI_SYSTEM_RISK}
 * @param percent of the table's days, negative for a reduction
 */
public record AuditTimeFactor(String id, int percent) {}
