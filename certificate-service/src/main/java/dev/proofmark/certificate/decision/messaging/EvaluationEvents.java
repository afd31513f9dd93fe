package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.decision.usecase.LearnFact;
import dev.proofmark.certificate.evidence.usecase.KeepEvidence;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.evaluation.EvaluationAssigned;
import dev.proofmark.contracts.evaluation.EvaluationConcluded;
import dev.proofmark.contracts.evaluation.EvaluationOpened;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What audit-service tells about the evaluation of a product. */
@ApplicationScoped
public class EvaluationEvents {
    private final KeepEvidence keepEvidence;
    private final LearnFact learnFact;

    public EvaluationEvents(KeepEvidence keepEvidence, LearnFact learnFact) {
        this.keepEvidence = keepEvidence;
        this.learnFact = learnFact;
    }

    @Produces
    @Singleton
    EventHandler<EvaluationOpened> evaluationOpened() {
        return new CaseEventHandler<>(
                Events.EVALUATION_OPENED,
                EvaluationOpened::certificationId,
                EvaluationOpened::organisationId,
                EvaluationFactMapping::opened,
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<EvaluationAssigned> evaluationAssigned() {
        return new CaseEventHandler<>(
                Events.EVALUATION_ASSIGNED,
                EvaluationAssigned::certificationId,
                EvaluationAssigned::organisationId,
                (data, _) -> EvaluationFactMapping.assigned(data),
                keepEvidence,
                learnFact);
    }

    /** One that amends another as well: both are evidence. */
    @Produces
    @Singleton
    EventHandler<TestReportIssued> testReportIssued() {
        return new CaseEventHandler<>(
                Events.TEST_REPORT_ISSUED,
                TestReportIssued::certificationId,
                TestReportIssued::organisationId,
                EvaluationFactMapping::reported,
                keepEvidence,
                learnFact);
    }

    @Produces
    @Singleton
    EventHandler<EvaluationConcluded> evaluationConcluded() {
        return new CaseEventHandler<>(
                Events.EVALUATION_CONCLUDED,
                EvaluationConcluded::certificationId,
                EvaluationConcluded::organisationId,
                EvaluationFactMapping::concluded,
                keepEvidence,
                learnFact);
    }
}
