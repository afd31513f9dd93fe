package dev.proofmark.contracts.audit;

import dev.proofmark.contracts.SchemeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time that the audits of a certification take is determined (ISO/IEC 17021-1:2015, 9.1.4). Days are auditor days of
 * eight hours, in halves; only time of auditors counts. A later determination of the same application replaces this one.
 *
 * @param certificationId spans everything from the first application on
 * @param applicationVersion the version of the application that was submitted, and that the time is determined for
 * @param version counts the determinations of the application, 1 upwards: the highest holds
 * @param effectivePersonnel the people that the table was read with
 * @param totalDays of the initial audit, stage 1 and stage 2 together
 * @param onSiteDays of the total, at the client's sites
 * @param remoteDays of the total, by remote means; what is left is planning and reporting
 * @param surveillanceDays of each surveillance audit
 * @param tableSource where the table comes from
 * @param tableVerified whether somebody compared the table with the licensed standard; else every figure is provisional
 * @param determinedBy opaque person id
 * @param confirmedBy opaque id of the second person, where the reduction needed one
 */
public record AuditTimeDetermined(
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        SchemeReference scheme,
        long applicationVersion,
        int version,
        int effectivePersonnel,
        BigDecimal totalDays,
        BigDecimal stage1Days,
        BigDecimal stage2Days,
        BigDecimal onSiteDays,
        BigDecimal remoteDays,
        BigDecimal surveillanceDays,
        BigDecimal recertificationDays,
        List<AuditTimeFactor> factors,
        String tableSource,
        boolean tableVerified,
        String determinedBy,
        @Nullable String confirmedBy,
        LocalDate determinedOn) {
    public AuditTimeDetermined {
        factors = List.copyOf(factors);
    }
}
