package dev.proofmark.audit.audittime.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An audit time with every step that led to it (I-06), so that anybody can do the sum again.
 *
 * @param reading what the table says
 * @param netPercent sum of the adjustments, negative for a reduction
 * @param adjustedDays table days with the adjustments, exact
 * @param least what remains at least of the table's days, rounded up
 * @param planningAndReportingPercent of each audit, beside the audit itself
 */
public record Calculation(
        TableReading reading,
        int netPercent,
        BigDecimal adjustedDays,
        HalfDays least,
        int planningAndReportingPercent,
        int hoursPerDay,
        AuditTimeDays days) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Row by role, then adjusted, then rounded, and never below the least. */
    static Calculation of(AuditTimeTable table, List<String> aiRoles, AuditTimeInputs inputs) {
        var limits = table.limits();
        var reading = TableReading.of(table, aiRoles, inputs);
        var percent = HUNDRED.add(BigDecimal.valueOf(inputs.netPercent()));
        var adjusted = reading.tableDays().multiply(percent).movePointLeft(2);
        var least = HalfDays.of(reading.tableDays(), limits.minimumOfTable(), RoundingMode.CEILING)
                .atLeast(AuditTimeDays.LEAST_TOTAL);
        var total = HalfDays.nearest(adjusted).atLeast(least);
        return new Calculation(
                reading,
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
        return adjustedDays.multiply(HUNDRED).compareTo(reading.unreducedDays().multiply(kept)) < 0;
    }

    /**
     * The time that auditors spend with the client in an audit of this kind: without planning and reporting. For
     * surveillance, that of a year. Empty for audits that last as long as their reason asks for.
     */
    public Optional<Duration> auditing(AuditKind kind) {
        return daysOf(kind)
                .map(audit -> audit.minus(AuditTimeDays.besideTheAudit(audit, planningAndReportingPercent))
                        .toDuration(hoursPerDay));
    }

    private Optional<HalfDays> daysOf(AuditKind kind) {
        return switch (kind) {
            case STAGE_1 -> Optional.of(days.stage1());
            case STAGE_2 -> Optional.of(days.stage2());
            case SURVEILLANCE -> Optional.of(days.surveillance());
            case RECERTIFICATION -> Optional.of(days.recertification());
            case SPECIAL, SHORT_NOTICE -> Optional.empty();
        };
    }
}
