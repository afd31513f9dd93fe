package dev.proofmark.audit.audittime.web;

import dev.proofmark.audit.audittime.domain.AuditTimeDays;
import dev.proofmark.audit.audittime.domain.Calculation;
import dev.proofmark.audit.audittime.domain.TableOrigin;
import dev.proofmark.audit.audittime.domain.TableReading;
import dev.proofmark.audit.audittime.domain.TableRow;
import java.math.BigDecimal;
import java.util.List;

/**
 * A calculation as it is shown: where the table comes from, each step, and the days.
 *
 * @param unreducedDays what the table says for everybody counted in full
 * @param adjustedDays before the rounding
 * @param leastDays what remains at least of the table's days
 */
record CalculationView(
        TableView table,
        int people,
        int effectivePersonnel,
        RowView row,
        List<String> aiRoles,
        BigDecimal roleFactor,
        BigDecimal tableDays,
        BigDecimal unreducedDays,
        int netPercent,
        BigDecimal adjustedDays,
        BigDecimal leastDays,
        int hoursPerDay,
        DaysView days) {

    /** Where the table comes from, and that it is provisional as long as it is not verified. */
    record TableView(
            String schemeId,
            int schemeVersion,
            String source,
            String limitsSource,
            boolean verified,
            String noteKorean,
            String noteEnglish) {}

    /** The row that was read. */
    record RowView(int from, int to, BigDecimal days, boolean beyondTable) {}

    /** Days of eight hours with one decimal. */
    record DaysView(
            BigDecimal total,
            BigDecimal stage1,
            BigDecimal stage2,
            BigDecimal planningAndReporting,
            BigDecimal onSite,
            BigDecimal remote,
            BigDecimal surveillance,
            BigDecimal recertification) {}

    static CalculationView of(Calculation calculation) {
        TableReading reading = calculation.reading();
        return new CalculationView(
                table(reading.origin()),
                reading.people(),
                reading.effectivePersonnel(),
                row(reading.row()),
                reading.aiRoles(),
                plain(reading.roleFactor()),
                plain(reading.tableDays()),
                plain(reading.unreducedDays()),
                calculation.netPercent(),
                plain(calculation.adjustedDays()),
                calculation.least().toDays(),
                calculation.hoursPerDay(),
                days(calculation.days()));
    }

    private static TableView table(TableOrigin table) {
        return new TableView(
                table.scheme().id(),
                table.scheme().version(),
                table.source(),
                table.limitsSource(),
                table.verified(),
                table.noteKorean(),
                table.noteEnglish());
    }

    private static RowView row(TableRow row) {
        return new RowView(row.from(), row.to(), plain(row.days()), row.beyondTable());
    }

    private static DaysView days(AuditTimeDays days) {
        return new DaysView(
                days.total().toDays(),
                days.stage1().toDays(),
                days.stage2().toDays(),
                days.planningAndReporting().toDays(),
                days.onSite().toDays(),
                days.remote().toDays(),
                days.surveillance().toDays(),
                days.recertification().toDays());
    }

    /** Without the zeros that multiplying leaves behind. */
    private static BigDecimal plain(BigDecimal exact) {
        return new BigDecimal(exact.stripTrailingZeros().toPlainString());
    }
}
