package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.RecommendationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the evaluator recommends, and why. */
record RecommendationRequest(
        @NotNull Kind recommendation,
        @NotBlank @Size(max = 8000) String reason) {

    /** What can be recommended. */
    enum Kind {
        GRANT,
        REFUSE
    }

    RecommendationKind toKind() {
        return RecommendationKind.valueOf(recommendation.name());
    }
}
