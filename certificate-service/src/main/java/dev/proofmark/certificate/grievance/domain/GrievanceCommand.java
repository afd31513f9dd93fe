package dev.proofmark.certificate.grievance.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be done with a complaint or an appeal. Texts are null where the caller left them out. */
public sealed interface GrievanceCommand {

    /** The command's name, as refusals tell it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Whoever raised it is told that it was received. */
    record Acknowledge() implements GrievanceCommand {}

    /**
     * It is one that the body has to examine.
     *
     * @param subject what it is about indeed, which may differ from what was said
     * @param personsConcerned of the body, whose work it is about
     */
    record Validate(Subject subject, Set<String> personsConcerned) implements GrievanceCommand {
        public Validate {
            personsConcerned = Set.copyOf(personsConcerned);
        }
    }

    /** It is not; the reason is told to whoever raised it. */
    record Reject(@Nullable String reason) implements GrievanceCommand {}

    /** Gives it to somebody who investigates. */
    record Assign(String handler) implements GrievanceCommand {}

    /** Refers a complaint to the certified client that it is about. */
    record Refer(String text) implements GrievanceCommand {}

    /** Records what the client answered; without a text, that it did not. */
    record RecordAnswer(@Nullable String text) implements GrievanceCommand {}

    /** The handler notes what was found. */
    record Note(String text) implements GrievanceCommand {}

    /** Whoever raised it is told how it is getting on. */
    record ReportProgress(String text) implements GrievanceCommand {}

    /** Decides, in words that can be given to whoever raised it. */
    record Decide(Conclusion conclusion, @Nullable String outcome, Consequence consequence)
            implements GrievanceCommand {}

    /** Whoever raised it is told the outcome. */
    record Notify() implements GrievanceCommand {}

    /**
     * Ends it.
     *
     * @param publication what may be made public of a complaint, as agreed with client and complainant; null if nothing
     */
    record Close(@Nullable String publication) implements GrievanceCommand {}
}
