package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the client shows for its corrective action. */
record EvidenceRequest(
        @NotBlank @Size(max = 8000) String description,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    FindingCommand toCommand() {
        return new FindingCommand.SubmitEvidence(description, sha256);
    }
}
