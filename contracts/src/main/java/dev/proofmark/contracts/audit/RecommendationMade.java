package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The lead auditor recommends; with it goes everything that the decision must check about the audits.
 *
 * @param auditId the stage 2
 * @param certificationId spans everything from the first application on
 * @param madeBy opaque person id
 * @param team everybody of stage 1 and stage 2, none of whom may decide (9.5.1.1)
 * @param findings every finding of both stages
 * @param lastDayOfStage2 majors are verified within six months of it (9.5.3.2)
 */
public record RecommendationMade(
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        RecommendationKind recommendation,
        String madeBy,
        List<TeamMember> team,
        List<FindingState> findings,
        LocalDate lastDayOfStage2,
        LocalDate madeOn) {
    public RecommendationMade {
        team = List.copyOf(team);
        findings = List.copyOf(findings);
    }
}
