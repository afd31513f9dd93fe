package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.certificate.decision.domain.EvaluationFacts;
import dev.proofmark.certificate.decision.domain.EvaluationMember;
import dev.proofmark.certificate.decision.domain.FactStamp;
import dev.proofmark.certificate.decision.domain.Recommendation;
import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.contracts.evaluation.EvaluationAssigned;
import dev.proofmark.contracts.evaluation.EvaluationConcluded;
import dev.proofmark.contracts.evaluation.EvaluationOpened;
import dev.proofmark.contracts.evaluation.EvaluationRecommendation;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is told of evaluations as facts of a case. */
final class EvaluationFactMapping {
    private EvaluationFactMapping() {}

    static CaseFact opened(EvaluationOpened opened, EventEnvelope envelope) {
        return new CaseFact.EvaluationOpened(
                opened.evaluationId(), new EvaluationFacts.Opening(opened.applicationId(), stamp(envelope)));
    }

    static CaseFact assigned(EvaluationAssigned assigned) {
        return new CaseFact.EvaluationAssigned(assigned.evaluationId(), members(assigned.team()));
    }

    static CaseFact reported(TestReportIssued issued, EventEnvelope envelope) {
        return new CaseFact.TestReportIssued(
                issued.evaluationId(), ProductMapping.report(issued, stamp(envelope)), members(issued.team()));
    }

    static CaseFact concluded(EvaluationConcluded concluded, EventEnvelope envelope) {
        return new CaseFact.EvaluationConcluded(
                concluded.evaluationId(),
                new Recommendation(
                        concluded.evaluationId(),
                        kind(concluded.recommendation()),
                        concluded.concludedBy(),
                        null,
                        concluded.concludedOn(),
                        stamp(envelope)),
                members(concluded.team()));
    }

    private static Recommendation.Kind kind(EvaluationRecommendation recommended) {
        return switch (recommended) {
            case GRANT -> Recommendation.Kind.GRANT;
            case REFUSE -> Recommendation.Kind.REFUSE;
        };
    }

    private static Set<EvaluationMember> members(List<dev.proofmark.contracts.evaluation.EvaluationMember> team) {
        return team.stream()
                .map(member ->
                        new EvaluationMember(member.personId(), member.role().name()))
                .collect(Collectors.toSet());
    }

    private static FactStamp stamp(EventEnvelope envelope) {
        return new FactStamp(envelope.time(), envelope.id());
    }
}
