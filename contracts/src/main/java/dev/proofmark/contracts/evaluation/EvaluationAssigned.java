package dev.proofmark.contracts.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Laboratory and people of an evaluation are fixed, for the first time or anew (ISO/IEC 17065:2012, 6.2.2 and 7.4.2).
 *
 * @param certificationId spans everything from the first application on
 * @param team everybody who takes part from now on
 */
public record EvaluationAssigned(
        UUID evaluationId,
        UUID certificationId,
        UUID organisationId,
        UUID laboratoryId,
        List<EvaluationMember> team,
        LocalDate assignedOn) {
    public EvaluationAssigned {
        team = List.copyOf(team);
    }
}
