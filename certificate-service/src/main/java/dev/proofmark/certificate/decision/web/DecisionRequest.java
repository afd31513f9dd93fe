package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import dev.proofmark.certificate.decision.usecase.DecideFile;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A decision with its reasons. */
public record DecisionRequest(
        @NotNull Kind kind,
        @NotNull Outcome outcome,
        @NotNull @Size(max = 8000) String rationale) {
    /** What is decided about. */
    public enum Kind {
        INITIAL
    }

    /** What is decided. */
    public enum Outcome {
        GRANTED,
        REFUSED,
        RETURNED
    }

    DecideFile.Statement statement() {
        return new DecideFile.Statement(
                switch (kind) {
                    case INITIAL -> DecisionKind.INITIAL;
                },
                switch (outcome) {
                    case GRANTED -> DecisionOutcome.GRANTED;
                    case REFUSED -> DecisionOutcome.REFUSED;
                    case RETURNED -> DecisionOutcome.RETURNED;
                },
                rationale);
    }
}
