package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.EvaluationStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which evaluations are asked for; null for any. */
public record EvaluationFilter(
        @Nullable EvaluationStatus status, @Nullable UUID certificationId) {}
