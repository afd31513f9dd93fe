package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The team rejects; the client is told why. */
record RejectionRequest(@NotBlank @Size(max = 4000) String reason) {

    FindingCommand toCommand() {
        return new FindingCommand.Reject(reason);
    }
}
