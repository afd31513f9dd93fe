package dev.proofmark.audit.audittime.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the programme manager says about the audit time; what is null stays as usual: everybody counted in full, the
 * most time allowed beside the audit, the body's share for stage 1.
 *
 * @param groups everybody who works under the system
 * @param planningAndReportingPercent of the audit time, away from the client
 * @param remotePercent of the audit time, audited by remote means
 * @param stage1Percent of the audit time, for stage 1
 */
public record AuditTimeWish(
        @Nullable List<PersonnelGroup> groups,
        List<Adjustment> adjustments,
        @Nullable Integer planningAndReportingPercent,
        int remotePercent,
        @Nullable Integer stage1Percent) {

    public AuditTimeWish {
        groups = groups == null ? null : List.copyOf(groups);
        adjustments = List.copyOf(adjustments);
    }

    AuditTimeInputs over(AuditTimeInputs usual) {
        return new AuditTimeInputs(
                groups == null ? usual.groups() : groups,
                adjustments,
                planningAndReportingPercent == null ? usual.planningAndReportingPercent() : planningAndReportingPercent,
                remotePercent,
                stage1Percent == null ? usual.stage1Percent() : stage1Percent);
    }
}
