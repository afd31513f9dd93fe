package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.domain.FileCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The verdict of a technical review; what is not sufficient says what to complete. */
public record ReviewRequest(
        @NotNull Boolean sufficient,
        @NotNull @Size(max = 4000) String comment) {
    FileCommand.Review command() {
        return new FileCommand.Review(sufficient, comment);
    }
}
