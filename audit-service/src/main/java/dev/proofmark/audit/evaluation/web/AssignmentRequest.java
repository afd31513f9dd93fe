package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.usecase.AssignEvaluation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Laboratory and people of an evaluation.
 *
 * @param justification why the body accepts a laboratory whose accreditation doesn't cover the test
 */
record AssignmentRequest(
        @NotNull UUID laboratoryId,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> testers,
        @NotNull UUID authoriser,
        @NotNull UUID evaluator,
        @Nullable @Size(min = 1, max = 4000) String justification) {

    AssignEvaluation.Wish toWish() {
        return new AssignEvaluation.Wish(laboratoryId, testers, authoriser, evaluator, justification);
    }
}
