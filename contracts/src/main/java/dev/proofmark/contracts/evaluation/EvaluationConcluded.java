package dev.proofmark.contracts.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The evaluator recommends; with it goes who took part (ISO/IEC 17065:2012, 7.4.9 and 7.5).
 *
 * @param certificationId spans everything from the first application on
 * @param reportId the test report that it rests on
 * @param concludedBy opaque person id
 * @param team everybody who ever took part; none of them may review or decide (I-48)
 */
public record EvaluationConcluded(
        UUID evaluationId,
        UUID certificationId,
        UUID organisationId,
        UUID reportId,
        EvaluationRecommendation recommendation,
        String concludedBy,
        List<EvaluationMember> team,
        LocalDate concludedOn) {
    public EvaluationConcluded {
        team = List.copyOf(team);
    }
}
