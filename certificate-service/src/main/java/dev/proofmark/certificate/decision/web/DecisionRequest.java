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
        INITIAL,
        TRANSFER,
        RENEWAL,
        RESTORATION,
        EXTENSION,
        REDUCTION,
        MAINTENANCE,
        SUSPENSION,
        REINSTATEMENT,
        WITHDRAWAL,
        RETURN,
        TRANSFER_OUT;

        DecisionKind decided() {
            return switch (this) {
                case INITIAL -> DecisionKind.INITIAL;
                case TRANSFER -> DecisionKind.TRANSFER;
                case RENEWAL -> DecisionKind.RENEWAL;
                case RESTORATION -> DecisionKind.RESTORATION;
                case EXTENSION -> DecisionKind.EXTENSION;
                case REDUCTION -> DecisionKind.REDUCTION;
                case MAINTENANCE -> DecisionKind.MAINTENANCE;
                case SUSPENSION -> DecisionKind.SUSPENSION;
                case REINSTATEMENT -> DecisionKind.REINSTATEMENT;
                case WITHDRAWAL -> DecisionKind.WITHDRAWAL;
                case RETURN -> DecisionKind.RETURN;
                case TRANSFER_OUT -> DecisionKind.TRANSFER_OUT;
            };
        }
    }

    /** What is decided. */
    public enum Outcome {
        GRANTED,
        REFUSED,
        RETURNED;

        DecisionOutcome decided() {
            return switch (this) {
                case GRANTED -> DecisionOutcome.GRANTED;
                case REFUSED -> DecisionOutcome.REFUSED;
                case RETURNED -> DecisionOutcome.RETURNED;
            };
        }
    }

    DecideFile.Statement statement() {
        return new DecideFile.Statement(kind.decided(), outcome.decided(), rationale);
    }
}
