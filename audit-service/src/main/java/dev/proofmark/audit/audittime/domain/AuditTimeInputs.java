package dev.proofmark.audit.audittime.domain;

import java.util.List;

/**
 * What an audit time is calculated from, beside the table.
 *
 * @param groups everybody who works under the system
 * @param adjustments each factor at most once
 * @param planningAndReportingPercent of the audit time, away from the client
 * @param remotePercent of the audit time, audited by remote means
 * @param stage1Percent of the audit time, for stage 1
 */
public record AuditTimeInputs(
        List<PersonnelGroup> groups,
        List<Adjustment> adjustments,
        int planningAndReportingPercent,
        int remotePercent,
        int stage1Percent) {

    public AuditTimeInputs {
        groups = List.copyOf(groups);
        adjustments = List.copyOf(adjustments);
    }

    /** Everybody counted in full, nothing adjusted, nothing remote. */
    static AuditTimeInputs unadjusted(int headcount, TableLimits limits, BodyPolicy policy) {
        var everybody = new PersonnelGroup("everybody", headcount, 100, null, null);
        int besideTheAudit = 100 - limits.onSiteAtLeast().leastPercent();
        return new AuditTimeInputs(List.of(everybody), List.of(), besideTheAudit, 0, policy.stage1Percent());
    }

    int people() {
        return groups.stream().mapToInt(PersonnelGroup::people).sum();
    }

    int effectivePersonnel() {
        return groups.stream().mapToInt(PersonnelGroup::effective).sum();
    }

    /** The sum of all adjustments, negative for a net reduction. */
    int netPercent() {
        return adjustments.stream().mapToInt(Adjustment::signedPercent).sum();
    }
}
