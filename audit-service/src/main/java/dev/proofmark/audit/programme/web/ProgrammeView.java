package dev.proofmark.audit.programme.web;

import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.ApplicationReview;
import dev.proofmark.audit.programme.domain.Cycle;
import dev.proofmark.audit.programme.domain.PlanningReason;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeAudit;
import dev.proofmark.audit.programme.domain.ProgrammeEnd;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import dev.proofmark.audit.programme.domain.Suspension;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is shown.
 *
 * @param scope null before the agreement is signed
 */
public record ProgrammeView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        @Nullable UUID applicationId,
        SchemeView scheme,
        String status,
        List<String> requiredCompetences,
        @Nullable LocalDate agreementSignedOn,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate validUntil,
        int cycle,
        int surveillanceIntervalMonths,
        @Nullable SuspensionView suspension,
        @Nullable EndView end,
        @Nullable ScopeView scope,
        List<PlannedAuditView> audits) {

    /** The scheme at the version that the case keeps. */
    public record SchemeView(String id, int version) {}

    /** The certificate is suspended. */
    public record SuspensionView(LocalDate since, LocalDate resolveBy) {}

    /** The certification is over, or goes on at another body. */
    public record EndView(String cause, LocalDate on) {}

    /** An audit of the programme, and what it looks at. */
    public record PlannedAuditView(
            UUID auditId,
            String kind,
            int cycle,
            int sequence,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate heldOn,
            boolean lifted,
            @Nullable String reason,
            List<String> clauses,
            List<String> controls) {}

    static ProgrammeView of(Programme programme) {
        ProgrammeIdentity identity = programme.identity();
        ApplicationReview review = programme.review();
        Agreement agreement = programme.agreement();
        Cycle cycle = programme.cycle().orElse(null);
        Suspension suspension = programme.suspension();
        ProgrammeEnd end = programme.end();
        return new ProgrammeView(
                identity.programmeId(),
                identity.certificationId(),
                identity.organisationId(),
                identity.applicationId(),
                new SchemeView(identity.scheme().id(), identity.scheme().version()),
                programme.status().name(),
                review == null ? List.of() : review.requiredCompetences(),
                agreement == null ? null : agreement.signedOn(),
                cycle == null ? null : cycle.decisionDate(),
                cycle == null ? null : cycle.validUntil(),
                programme.cycleNumber(),
                programme.interval().months(),
                suspension == null ? null : new SuspensionView(suspension.since(), suspension.resolveBy()),
                end == null ? null : new EndView(end.cause().name(), end.on()),
                agreement == null ? null : ScopeView.of(agreement.scope()),
                programme.audits().stream().map(ProgrammeView::audit).toList());
    }

    private static PlannedAuditView audit(ProgrammeAudit audit) {
        PlanningReason reason = audit.reason();
        return new PlannedAuditView(
                audit.auditId(),
                audit.kind().name(),
                audit.place().cycle(),
                audit.place().sequence(),
                audit.dueBy(),
                audit.heldOn(),
                audit.lifted(),
                reason == null ? null : reason.name(),
                audit.coverage().clauses(),
                audit.coverage().controls());
    }
}
