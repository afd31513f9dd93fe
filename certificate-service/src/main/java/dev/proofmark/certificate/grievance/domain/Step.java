package dev.proofmark.certificate.grievance.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been done with a complaint or an appeal. */
public sealed interface Step {

    record Acknowledged() implements Step {}

    record Validated(Subject subject, Set<String> personsConcerned) implements Step {
        public Validated {
            personsConcerned = Set.copyOf(personsConcerned);
        }
    }

    record Rejected(String reason) implements Step {}

    record Assigned(String handler) implements Step {}

    /**
     * The client was told.
     *
     * @param answerBy the last day that it was given
     */
    record Referred(String text, LocalDate answerBy) implements Step {}

    /**
     * The client answered.
     *
     * @param text null where no answer came in time
     */
    record Answered(@Nullable String text) implements Step {}

    record Noted(String text) implements Step {}

    record ProgressReported(String text) implements Step {}

    record Decided(Conclusion conclusion, String outcome, Consequence consequence) implements Step {}

    record Notified() implements Step {}

    /**
     * It has ended.
     *
     * @param publication what may be made public; null if nothing
     */
    record Closed(@Nullable String publication) implements Step {}
}
