package dev.proofmark.audit.audittime.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * An audit time with every step that led to it (I-06), so that anybody can do the sum again.
 *
 * @param table where the figures come from, and whether they are verified
 * @param people everybody
 * @param effectivePersonnel the people that the table is read with
 * @param row the row that was read
 * @param roleFactor the factor of the AI roles
 * @param tableDays days of the row times the factor, exact
 * @param unreducedDays the same for everybody counted in full, exact
 * @param netPercent sum of the adjustments, negative for a reduction
 * @param adjustedDays table days with the adjustments, exact
 * @param least what remains at least of the table's days, rounded up
 * @param planningAndReportingPercent of each audit, beside the audit itself
 */
public record Calculation(
        TableOrigin table,
        int people,
        int effectivePersonnel,
        TableRow row,
        List<String> aiRoles,
        BigDecimal roleFactor,
        BigDecimal tableDays,
        BigDecimal unreducedDays,
        int netPercent,
        BigDecimal adjustedDays,
        HalfDays least,
        int planningAndReportingPercent,
        int hoursPerDay,
        AuditTimeDays days) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Calculation {
        aiRoles = List.copyOf(aiRoles);
    }

    /** Row by role, then adjusted, then rounded, and never below the least. */
    static Calculation of(AuditTimeTable table, List<String> aiRoles, AuditTimeInputs inputs) {
        var limits = table.limits();
        var row = table.rowOf(inputs.effectivePersonnel());
        var factor = table.factorOf(aiRoles);
        var tableDays = row.days().multiply(factor);
        var adjusted = tableDays
                .multiply(HUNDRED.add(BigDecimal.valueOf(inputs.netPercent())))
                .movePointLeft(2);
        var least = HalfDays.of(tableDays, limits.minimumOfTable(), RoundingMode.CEILING)
                .atLeast(AuditTimeDays.LEAST_TOTAL);
        var total = HalfDays.nearest(adjusted).atLeast(least);
        return new Calculation(
                table.origin(),
                inputs.people(),
                inputs.effectivePersonnel(),
                row,
                aiRoles,
                factor,
                tableDays,
                table.rowOf(inputs.people()).days().multiply(factor),
                inputs.netPercent(),
                adjusted,
                least,
                inputs.planningAndReportingPercent(),
                limits.hoursPerDay(),
                AuditTimeDays.split(total, inputs, limits));
    }

    /**
     * Whether the days are shorter by more than so many percent than the table says for everybody: fewer people counted
     * shorten an audit as well as a factor does.
     */
    boolean shortensByMoreThan(int percent) {
        var kept = BigDecimal.valueOf(100L - percent);
        return adjustedDays.multiply(HUNDRED).compareTo(unreducedDays.multiply(kept)) < 0;
    }

    /** The time that auditors spend with the client in an audit of this kind: without planning and reporting. */
    public Duration auditing(AuditKind kind) {
        var audit = daysOf(kind);
        return audit.minus(AuditTimeDays.besideTheAudit(audit, planningAndReportingPercent))
                .toDuration(hoursPerDay);
    }

    private HalfDays daysOf(AuditKind kind) {
        return switch (kind) {
            case STAGE_1 -> days.stage1();
            case STAGE_2 -> days.stage2();
            case SURVEILLANCE_1, SURVEILLANCE_2 -> days.surveillance();
            case RECERTIFICATION -> days.recertification();
        };
    }
}
