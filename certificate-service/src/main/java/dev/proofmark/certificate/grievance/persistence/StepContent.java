package dev.proofmark.certificate.grievance.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.grievance.domain.Conclusion;
import dev.proofmark.certificate.grievance.domain.Consequence;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.certificate.grievance.domain.Subject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step of whatever kind holds.
 *
 * @param text its words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepContent(
        @Nullable String text,
        @Nullable Subject subject,
        @Nullable Set<String> personsConcerned,
        @Nullable String handler,
        @Nullable LocalDate answerBy,
        @Nullable Conclusion conclusion,
        @Nullable Consequence consequence) {

    static StepContent of(Step step) {
        return switch (step) {
            case Step.Acknowledged _, Step.Notified _ -> words(null);
            case Step.Validated(Subject subject, Set<String> concerned) ->
                new StepContent(null, subject, concerned, null, null, null, null);
            case Step.Rejected(String reason) -> words(reason);
            case Step.Assigned(String handler) -> new StepContent(null, null, null, handler, null, null, null);
            case Step.Referred(String text, LocalDate answerBy) ->
                new StepContent(text, null, null, null, answerBy, null, null);
            case Step.Answered(String text) -> words(text);
            case Step.Noted(String text) -> words(text);
            case Step.ProgressReported(String text) -> words(text);
            case Step.Decided(Conclusion conclusion, String outcome, Consequence consequence) ->
                new StepContent(outcome, null, null, null, null, conclusion, consequence);
            case Step.Closed(String publication) -> words(publication);
        };
    }

    private static StepContent words(@Nullable String text) {
        return new StepContent(text, null, null, null, null, null, null);
    }

    Step toStep(StepKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> new Step.Acknowledged();
            case VALIDATED -> new Step.Validated(stored(subject), stored(personsConcerned));
            case REJECTED -> new Step.Rejected(stored(text));
            case ASSIGNED -> new Step.Assigned(stored(handler));
            case REFERRED -> new Step.Referred(stored(text), stored(answerBy));
            case ANSWERED -> new Step.Answered(text);
            case NOTED -> new Step.Noted(stored(text));
            case PROGRESS_REPORTED -> new Step.ProgressReported(stored(text));
            case DECIDED -> new Step.Decided(stored(conclusion), stored(text), stored(consequence));
            case NOTIFIED -> new Step.Notified();
            case CLOSED -> new Step.Closed(text);
        };
    }

    private static <T> T stored(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
