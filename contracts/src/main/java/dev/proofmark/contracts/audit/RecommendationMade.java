package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lead auditor recommends; with it goes everything that the decision must check about the audits.
 *
 * @param certificationId spans everything from the first application on
 * @param kind what the audit was for; null in older events, and means stage 2
 * @param madeBy opaque person id
 * @param team everybody of the audit, after stage 2 of stage 1 as well; none of them may decide (9.5.1.1)
 * @param findings every finding of the audit
 * @param lastDayOfStage2 the audit's last day; after stage 2, majors are verified within six months of it (9.5.3.2)
 */
public record RecommendationMade(
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        RecommendationKind recommendation,
        @Nullable AuditKind kind,
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
