package dev.proofmark.application.quotation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How long the audits take, as audit-service determined it (ISO/IEC 17021-1:2015, 9.1.4): what the client is shown as
 * the reason for the fees. Days are auditor days of eight hours.
 *
 * @param applicationVersion the submission that the time was determined for
 * @param determination counts the determinations, 1 upwards: the highest holds
 * @param totalDays of the initial audit, stage 1 and stage 2 together
 * @param factors by how many percent of the table's days each reason changed them
 * @param tableVerified whether the table was compared with the licensed standard; else the days are provisional
 */
public record AuditTimeBasis(
        long applicationVersion,
        int determination,
        int effectivePersonnel,
        BigDecimal totalDays,
        BigDecimal stage1Days,
        BigDecimal stage2Days,
        BigDecimal onSiteDays,
        BigDecimal remoteDays,
        BigDecimal surveillanceDays,
        BigDecimal recertificationDays,
        List<Factor> factors,
        String tableSource,
        boolean tableVerified,
        LocalDate determinedOn) {

    /** A reason, negative where it shortens the audit. */
    public record Factor(String id, int percent) {}

    public AuditTimeBasis {
        factors = List.copyOf(factors);
    }
}
