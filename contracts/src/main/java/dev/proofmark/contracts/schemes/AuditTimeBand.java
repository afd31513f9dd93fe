package dev.proofmark.contracts.schemes;

import java.math.BigDecimal;

/**
 * A row of the audit-time table.
 *
 * @param from smallest headcount
 * @param to largest headcount
 * @param days auditor days of stage 1 and stage 2 together
 */
public record AuditTimeBand(int from, int to, BigDecimal days) {}
