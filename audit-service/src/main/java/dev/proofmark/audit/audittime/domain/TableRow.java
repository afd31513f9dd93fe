package dev.proofmark.audit.audittime.domain;

import java.math.BigDecimal;

/**
 * A row of the audit-time table.
 *
 * @param from smallest number of people
 * @param to largest number of people
 * @param days auditor days of stage 1 and stage 2 together
 * @param beyondTable whether the table ends before it and the row only follows its progression
 */
public record TableRow(int from, int to, BigDecimal days, boolean beyondTable) {

    boolean includes(int people) {
        return from <= people && people <= to;
    }
}
