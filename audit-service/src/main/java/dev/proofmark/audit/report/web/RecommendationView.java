package dev.proofmark.audit.report.web;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.Recommendation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A recommendation as it was made, with the state that its audit is in. */
public record RecommendationView(
        UUID auditId, String status, String recommendation, String rationale, String madeBy, LocalDate madeOn) {

    static RecommendationView of(Audit audit) {
        Recommendation recommendation = Objects.requireNonNull(audit.recommendation());
        return new RecommendationView(
                audit.id(),
                audit.status().name(),
                recommendation.kind().name(),
                recommendation.rationale(),
                recommendation.madeBy(),
                recommendation.madeOn());
    }
}
