package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.usecase.DecideFile;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The decision on what was proposed about a certificate, with its reasons. */
public record ConfirmationRequest(
        @NotNull DecisionRequest.Outcome outcome,
        @NotNull @Size(max = 8000) String rationale) {

    DecideFile.Statement statement(DecisionKind kind) {
        return new DecideFile.Statement(kind, outcome.decided(), rationale);
    }
}
