package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.usecase.VoteOnFile;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A committee member's vote with its reasons.
 *
 * @param kind left out for the file's own kind; RESTORATION on a renewal's file once the certificate has ended
 */
public record VoteRequest(
        DecisionRequest.@Nullable Kind kind,
        @NotNull DecisionRequest.Outcome outcome,
        @NotNull @Size(max = 8000) String rationale) {

    VoteOnFile.Ballot ballot() {
        return new VoteOnFile.Ballot(kind == null ? null : kind.decided(), outcome.decided(), rationale);
    }
}
