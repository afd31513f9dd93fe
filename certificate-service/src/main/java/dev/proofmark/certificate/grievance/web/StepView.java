package dev.proofmark.certificate.grievance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.grievance.domain.Conclusion;
import dev.proofmark.certificate.grievance.domain.Consequence;
import dev.proofmark.certificate.grievance.domain.Entry;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.certificate.grievance.domain.Subject;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history.
 *
 * @param text its words; of a closure what may be made public
 * @param concern what a validation found it to be about
 * @param personId who was to investigate
 * @param answerBy the last day that a client was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
        String step,
        String by,
        LocalDate on,
        @Nullable String text,
        @Nullable String concern,
        @Nullable String personId,
        @Nullable LocalDate answerBy,
        @Nullable String conclusion) {

    static StepView of(Entry entry) {
        return switch (entry.step()) {
            case Step.Acknowledged _ -> words("ACKNOWLEDGEMENT", entry, null);
            case Step.Validated(Subject subject, Set<String> _) ->
                line("VALIDATION", entry, null, subject.concern().name(), null, null, null);
            case Step.Rejected(String reason) -> words("REJECTION", entry, reason);
            case Step.Assigned(String handler) -> line("ASSIGNMENT", entry, null, null, handler, null, null);
            case Step.Referred(String text, LocalDate answerBy) ->
                line("REFERRAL", entry, text, null, null, answerBy, null);
            case Step.Answered(String text) -> words(text == null ? "CLIENT_SILENT" : "CLIENT_ANSWER", entry, text);
            case Step.Noted(String text) -> words("NOTE", entry, text);
            case Step.ProgressReported(String text) -> words("PROGRESS_REPORT", entry, text);
            case Step.Decided(Conclusion conclusion, String outcome, Consequence _) ->
                line("DECISION", entry, outcome, null, null, null, conclusion.name());
            case Step.Notified _ -> words("NOTIFICATION", entry, null);
            case Step.Closed(String publication) -> words("CLOSURE", entry, publication);
        };
    }

    private static StepView words(String step, Entry entry, @Nullable String text) {
        return line(step, entry, text, null, null, null, null);
    }

    private static StepView line(
            String step,
            Entry entry,
            @Nullable String text,
            @Nullable String concern,
            @Nullable String personId,
            @Nullable LocalDate answerBy,
            @Nullable String conclusion) {
        return new StepView(step, entry.by(), entry.on(), text, concern, personId, answerBy, conclusion);
    }
}
