package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The end of a complaint.
 *
 * @param text what may be made public, where that was agreed with client and complainant
 */
public record ClosureRequest(
        @NotNull Publication publication,
        @Nullable @Size(max = 8000) String text) {

    /** Whether anything may be made public. */
    public enum Publication {
        NONE,
        AGREED
    }

    GrievanceCommand toCommand() {
        boolean given = text != null && !text.isBlank();
        return switch (publication) {
            case AGREED -> given ? new GrievanceCommand.Close(text) : refused("required");
            case NONE -> given ? refused("text-without-agreement") : new GrievanceCommand.Close(null);
        };
    }

    private static GrievanceCommand refused(String rule) {
        throw new RefusedException(Refusal.at(rule, "/text"));
    }
}
