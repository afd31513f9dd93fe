package dev.proofmark.audit.audittime.domain;

import java.math.RoundingMode;

/**
 * The audit time, split into what it is spent on; everything in half days, and everything adds up.
 *
 * @param total of the initial audit: stage 1 and stage 2, or on site, remote and beside the audit
 * @param planningAndReporting beside the audit, of both stages
 * @param onSite at the client's sites
 * @param remote audited by remote means
 * @param surveillance of each surveillance audit
 */
public record AuditTimeDays(
        HalfDays total,
        HalfDays stage1,
        HalfDays stage2,
        HalfDays planningAndReporting,
        HalfDays onSite,
        HalfDays remote,
        HalfDays surveillance,
        HalfDays recertification) {

    /** A stage takes half a day at least. */
    static final HalfDays LEAST_TOTAL = HalfDays.ONE.plus(HalfDays.ONE);

    /** Splits a total of a day or more. What is beside the audit or remote is rounded down: I-07 holds in days, too. */
    static AuditTimeDays split(HalfDays total, AuditTimeInputs inputs, TableLimits limits) {
        var stage1 = total.part(Proportion.percent(inputs.stage1Percent()), RoundingMode.HALF_UP)
                .atLeast(HalfDays.ONE)
                .atMost(total.minus(HalfDays.ONE));
        var stage2 = total.minus(stage1);
        int beside = inputs.planningAndReportingPercent();
        var planning = besideTheAudit(stage1, beside).plus(besideTheAudit(stage2, beside));
        var remote = total.part(Proportion.percent(inputs.remotePercent()), RoundingMode.FLOOR);
        return new AuditTimeDays(
                total,
                stage1,
                stage2,
                planning,
                total.minus(planning).minus(remote),
                remote,
                followUp(total, limits.surveillanceOfInitial()),
                followUp(total, limits.recertificationOfInitial()));
    }

    /** Planning and reporting of an audit that takes so long. */
    static HalfDays besideTheAudit(HalfDays audit, int percent) {
        return audit.part(Proportion.percent(percent), RoundingMode.FLOOR);
    }

    private static HalfDays followUp(HalfDays total, Proportion part) {
        return total.part(part, RoundingMode.HALF_UP).atLeast(HalfDays.ONE);
    }
}
