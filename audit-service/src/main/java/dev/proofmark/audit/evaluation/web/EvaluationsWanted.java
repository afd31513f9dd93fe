package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.EvaluationStatus;
import dev.proofmark.audit.evaluation.usecase.EvaluationFilter;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which evaluations are asked for. */
public record EvaluationsWanted(
        @QueryParam("status") @Nullable String status,
        @QueryParam("certificationId") @Nullable UUID certificationId) {

    EvaluationFilter toFilter() {
        return new EvaluationFilter(status(status), certificationId);
    }

    private static @Nullable EvaluationStatus status(@Nullable String text) {
        return text == null
                ? null
                : Stream.of(EvaluationStatus.values())
                        .filter(status -> status.name().equals(text))
                        .findFirst()
                        .orElseThrow(EvaluationsWanted::wrongStatus);
    }

    private static RefusedException wrongStatus() {
        return new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?status", "wrong-format"))));
    }
}
