package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a complaint or an appeal.
 *
 * @param outcome in the words that whoever raised it is given; that there are some is I-37's matter
 */
public record OutcomeRequest(
        @NotNull Conclusion conclusion,
        @Nullable @Size(max = 8000) String outcome,
        @NotNull Consequence consequence) {

    /** What is decided. */
    public enum Conclusion {
        UPHELD,
        PARTLY_UPHELD,
        NOT_UPHELD
    }

    /** What is to follow. */
    public enum Consequence {
        NONE,
        SHORT_NOTICE_AUDIT,
        SUSPENSION_PROPOSAL,
        CORRECTION
    }

    GrievanceCommand toCommand() {
        return new GrievanceCommand.Decide(
                dev.proofmark.certificate.grievance.domain.Conclusion.valueOf(conclusion.name()),
                outcome,
                dev.proofmark.certificate.grievance.domain.Consequence.valueOf(consequence.name()));
    }
}
