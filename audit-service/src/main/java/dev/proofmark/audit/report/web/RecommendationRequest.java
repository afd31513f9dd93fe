package dev.proofmark.audit.report.web;

import dev.proofmark.audit.audit.domain.RecommendationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the lead auditor recommends, and why. */
record RecommendationRequest(
        @NotNull Recommendation recommendation,
        @NotBlank @Size(max = 8000) String rationale) {

    /** What can be recommended. */
    enum Recommendation {
        GRANT,
        REFUSE,
        MAINTAIN,
        SUSPEND,
        REDUCE,
        WITHDRAW
    }

    RecommendationKind kind() {
        return RecommendationKind.valueOf(recommendation.name());
    }
}
