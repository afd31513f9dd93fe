package dev.proofmark.audit.programme.web;

import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.ApplicationReview;
import dev.proofmark.audit.programme.domain.Cycle;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeAudit;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as it is shown. */
public record ProgrammeView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        UUID applicationId,
        SchemeView scheme,
        String status,
        List<String> requiredCompetences,
        @Nullable LocalDate agreementSignedOn,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate validUntil,
        List<PlannedAuditView> audits) {

    /** The scheme at the version that the case keeps. */
    public record SchemeView(String id, int version) {}

    /** An audit of the programme. */
    public record PlannedAuditView(
            UUID auditId, String kind, @Nullable LocalDate dueBy) {}

    static ProgrammeView of(Programme programme) {
        ProgrammeIdentity identity = programme.identity();
        ApplicationReview review = programme.review();
        Agreement agreement = programme.agreement();
        Cycle cycle = programme.cycle();
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
                programme.audits().stream().map(ProgrammeView::audit).toList());
    }

    private static PlannedAuditView audit(ProgrammeAudit audit) {
        return new PlannedAuditView(audit.auditId(), audit.kind().name(), audit.dueBy());
    }
}
