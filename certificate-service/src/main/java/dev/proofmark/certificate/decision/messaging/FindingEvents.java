package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.decision.usecase.LearnFact;
import dev.proofmark.certificate.evidence.usecase.KeepEvidence;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingRegraded;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What audit-service tells about findings: each change carries the state after it. */
@ApplicationScoped
public class FindingEvents {
    private final KeepEvidence keepEvidence;
    private final LearnFact learnFact;

    public FindingEvents(KeepEvidence keepEvidence, LearnFact learnFact) {
        this.keepEvidence = keepEvidence;
        this.learnFact = learnFact;
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> findingRaised() {
        return new CaseEventHandler<>(
                Events.FINDING_RAISED,
                FindingChanged::certificationId,
                FindingChanged::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> findingRevised() {
        return new CaseEventHandler<>(
                Events.FINDING_REVISED,
                FindingChanged::certificationId,
                FindingChanged::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<FindingRegraded> findingRegraded() {
        return new CaseEventHandler<>(
                Events.FINDING_REGRADED,
                FindingRegraded::certificationId,
                FindingRegraded::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> findingResponded() {
        return new CaseEventHandler<>(
                Events.FINDING_RESPONDED,
                FindingChanged::certificationId,
                FindingChanged::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> findingAccepted() {
        return new CaseEventHandler<>(
                Events.FINDING_ACCEPTED,
                FindingChanged::certificationId,
                FindingChanged::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> findingRejected() {
        return new CaseEventHandler<>(
                Events.FINDING_REJECTED,
                FindingChanged::certificationId,
                FindingChanged::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> findingEvidenceSubmitted() {
        return new CaseEventHandler<>(
                Events.FINDING_EVIDENCE_SUBMITTED,
                FindingChanged::certificationId,
                FindingChanged::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> findingVerified() {
        return new CaseEventHandler<>(
                Events.FINDING_VERIFIED,
                FindingChanged::certificationId,
                FindingChanged::organisationId,
                (data, envelope) -> CaseFactMapping.finding(data, envelope),
                keepEvidence,
                learnFact);
    }
}
