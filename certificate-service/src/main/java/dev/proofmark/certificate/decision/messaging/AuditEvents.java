package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.certificate.decision.usecase.LearnFact;
import dev.proofmark.certificate.evidence.usecase.KeepEvidence;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.AuditConcluded;
import dev.proofmark.contracts.audit.ProgrammeCreated;
import dev.proofmark.contracts.audit.RecommendationMade;
import dev.proofmark.contracts.audit.ReportAmended;
import dev.proofmark.contracts.audit.ReportIssued;
import dev.proofmark.contracts.audit.SuspensionProposed;
import dev.proofmark.contracts.audit.TeamConfirmed;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What audit-service tells about a case, besides its findings. */
@ApplicationScoped
public class AuditEvents {
    private final KeepEvidence keepEvidence;
    private final LearnFact learnFact;

    public AuditEvents(KeepEvidence keepEvidence, LearnFact learnFact) {
        this.keepEvidence = keepEvidence;
        this.learnFact = learnFact;
    }

    @Produces
    @Singleton
    EventHandler<ProgrammeCreated> programmeCreated() {
        return new CaseEventHandler<>(
                Events.PROGRAMME_CREATED,
                ProgrammeCreated::certificationId,
                ProgrammeCreated::organisationId,
                (data, _) -> new CaseFact.ProgrammeCreated(data.programmeId()),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<TeamConfirmed> teamConfirmed() {
        return new CaseEventHandler<>(
                Events.TEAM_CONFIRMED,
                TeamConfirmed::certificationId,
                TeamConfirmed::organisationId,
                (data, _) -> CaseFactMapping.team(data),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<AuditConcluded> auditConcluded() {
        return new CaseEventHandler<>(
                Events.AUDIT_CONCLUDED,
                AuditConcluded::certificationId,
                AuditConcluded::organisationId,
                (data, _) -> CaseFactMapping.concluded(data),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<ReportIssued> reportIssued() {
        return new CaseEventHandler<>(
                Events.REPORT_ISSUED,
                ReportIssued::certificationId,
                ReportIssued::organisationId,
                (data, _) -> new CaseFact.ReportIssued(data.reportId(), data.auditId()),
                keepEvidence,
                learnFact);
    }

    /** An amended report is the audit's report as before; both versions are evidence. */
    @Produces
    @Singleton
    EventHandler<ReportAmended> reportAmended() {
        return new CaseEventHandler<>(
                Events.REPORT_AMENDED,
                ReportAmended::certificationId,
                ReportAmended::organisationId,
                (data, _) -> new CaseFact.ReportIssued(data.reportId(), data.auditId()),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<RecommendationMade> recommendationMade() {
        return new CaseEventHandler<>(
                Events.RECOMMENDATION_MADE,
                RecommendationMade::certificationId,
                RecommendationMade::organisationId,
                (data, envelope) -> CaseFactMapping.recommendation(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<SuspensionProposed> suspensionProposed() {
        return new CaseEventHandler<>(
                Events.SUSPENSION_PROPOSED,
                SuspensionProposed::certificationId,
                SuspensionProposed::organisationId,
                (data, _) -> new CaseFact.SuspensionProposed(data.proposalId()),
                keepEvidence,
                learnFact);
    }
}
