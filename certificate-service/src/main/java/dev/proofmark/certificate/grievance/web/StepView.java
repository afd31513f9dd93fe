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

/** One line of a case's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
        String step,
        String by,
        LocalDate on,
        @Nullable String text,
        @Nullable String personId,
        @Nullable String detail) {

    static StepView of(Entry entry) {
        return switch (entry.step()) {
            case Step.Acknowledged _ -> line("ACKNOWLEDGEMENT", entry, null, null, null);
            case Step.Validated(Subject subject, Set<String> _) ->
                line("VALIDATION", entry, null, null, subject.concern().name());
            case Step.Rejected(String reason) -> line("REJECTION", entry, reason, null, null);
            case Step.Assigned(String handler) -> line("ASSIGNMENT", entry, null, handler, null);
            case Step.Referred(String text, LocalDate answerBy) ->
                line("REFERRAL", entry, text, null, answerBy.toString());
            case Step.Answered(String text) ->
                line("CLIENT_ANSWER", entry, text, null, text == null ? "NONE_CAME" : null);
            case Step.Noted(String text) -> line("NOTE", entry, text, null, null);
            case Step.ProgressReported(String text) -> line("PROGRESS_REPORT", entry, text, null, null);
            case Step.Decided(Conclusion conclusion, String outcome, Consequence _) ->
                line("DECISION", entry, outcome, null, conclusion.name());
            case Step.Notified _ -> line("NOTIFICATION", entry, null, null, null);
            case Step.Closed(String publication) ->
                line("CLOSURE", entry, publication, null, publication == null ? "NONE" : "AGREED");
        };
    }

    private static StepView line(
            String step, Entry entry, @Nullable String text, @Nullable String personId, @Nullable String detail) {
        return new StepView(step, entry.by(), entry.on(), text, personId, detail);
    }
}
