package dev.proofmark.audit.audittime.web;

import dev.proofmark.audit.audittime.domain.Adjustment;
import dev.proofmark.audit.audittime.domain.AuditTimeInputs;
import dev.proofmark.audit.audittime.domain.PersonnelGroup;
import dev.proofmark.audit.audittime.domain.Proposal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a programme manager wants, or has determined, with the reasons. */
record ProposalView(
        List<GroupView> groups,
        List<FactorView> factors,
        int planningAndReportingPercent,
        int remotePercent,
        int stage1Percent,
        CalculationView calculation,
        String proposedBy,
        LocalDate proposedOn) {

    /** People who work alike. */
    record GroupView(
            String name,
            int people,
            int fullTimePercent,
            @Nullable Integer countedAs,
            @Nullable String justification) {}

    /** A factor with its reason. */
    record FactorView(String id, String direction, int percent, String justification) {}

    static ProposalView of(Proposal proposal) {
        AuditTimeInputs inputs = proposal.inputs();
        return new ProposalView(
                inputs.groups().stream().map(ProposalView::group).toList(),
                inputs.adjustments().stream().map(ProposalView::factor).toList(),
                inputs.planningAndReportingPercent(),
                inputs.remotePercent(),
                inputs.stage1Percent(),
                CalculationView.of(proposal.calculation()),
                proposal.proposedBy(),
                proposal.proposedOn());
    }

    private static GroupView group(PersonnelGroup group) {
        return new GroupView(
                group.name(), group.people(), group.fullTimePercent(), group.countedAs(), group.justification());
    }

    private static FactorView factor(Adjustment adjustment) {
        return new FactorView(
                adjustment.factor().name(),
                adjustment.direction().name(),
                adjustment.percent(),
                adjustment.justification());
    }
}
