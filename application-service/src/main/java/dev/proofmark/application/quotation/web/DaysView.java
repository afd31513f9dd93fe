package dev.proofmark.application.quotation.web;

import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How long the audits take, as it is answered: auditor days of eight hours.
 *
 * @param applicationVersion the submission that the time was determined for
 * @param determination counts the determinations, 1 upwards
 * @param totalDays of the initial audit, stage 1 and stage 2 together
 * @param tableVerified whether the table was compared with the licensed standard; else the days are provisional
 */
record DaysView(
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
        List<FactorView> factors,
        String tableSource,
        boolean tableVerified,
        LocalDate determinedOn) {

    /** By how many percent of the table's days a reason changed them. */
    record FactorView(String id, int percent) {}

    static DaysView of(AuditTimeBasis basis) {
        return new DaysView(
                basis.applicationVersion(),
                basis.determination(),
                basis.effectivePersonnel(),
                basis.totalDays(),
                basis.stage1Days(),
                basis.stage2Days(),
                basis.onSiteDays(),
                basis.remoteDays(),
                basis.surveillanceDays(),
                basis.recertificationDays(),
                basis.factors().stream()
                        .map(factor -> new FactorView(factor.id(), factor.percent()))
                        .toList(),
                basis.tableSource(),
                basis.tableVerified(),
                basis.determinedOn());
    }
}
