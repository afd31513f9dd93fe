package dev.proofmark.audit.audittime.web;

import dev.proofmark.audit.audittime.domain.ApplicationFacts;
import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeIdentity;
import dev.proofmark.audit.audittime.domain.Determination;
import dev.proofmark.audit.audittime.domain.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit time as it is shown.
 *
 * @param calculation what the table says for the application, nothing adjusted
 * @param proposal what awaits a second person
 * @param determination what holds
 */
record AuditTimeView(
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        AuditTimeSchemeView scheme,
        String status,
        ApplicationView application,
        CalculationView calculation,
        @Nullable ProposalView proposal,
        @Nullable DeterminationView determination,
        @Nullable LocalDate agreementSignedOn) {

    /** The scheme at the version that the case keeps. */
    record AuditTimeSchemeView(String id, int version) {}

    /** What the application says. */
    record ApplicationView(
            long version,
            LocalDate submittedOn,
            int headcount,
            int sites,
            List<String> aiRoles,
            int aiSystems,
            int highRiskSystems) {}

    static AuditTimeView of(AuditTime time) {
        AuditTimeIdentity identity = time.identity();
        Proposal proposal = time.proposal();
        Determination determination = time.determination();
        return new AuditTimeView(
                identity.applicationId(),
                identity.certificationId(),
                identity.organisationId(),
                new AuditTimeSchemeView(
                        identity.scheme().id(), identity.scheme().version()),
                time.status().name(),
                application(time.facts()),
                CalculationView.of(time.calculation()),
                proposal == null ? null : ProposalView.of(proposal),
                determination == null ? null : DeterminationView.of(determination),
                time.agreementSignedOn());
    }

    private static ApplicationView application(ApplicationFacts facts) {
        return new ApplicationView(
                facts.applicationVersion(),
                facts.submittedOn(),
                facts.headcount(),
                facts.sites(),
                facts.aiRoles(),
                facts.aiSystems(),
                facts.highRiskSystems());
    }
}
