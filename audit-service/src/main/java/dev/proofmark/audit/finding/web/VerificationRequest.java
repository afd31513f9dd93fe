package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The team verifies; the note is internal. */
record VerificationRequest(
        @NotNull Boolean effective,
        @NotBlank @Size(max = 2000) String method,
        @Nullable @Size(max = 4000) String note) {

    FindingCommand toCommand() {
        return new FindingCommand.Verify(effective, method, note == null ? "" : note);
    }
}
