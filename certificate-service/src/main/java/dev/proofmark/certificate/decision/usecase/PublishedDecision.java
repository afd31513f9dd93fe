package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.ApplicationFacts;
import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import dev.proofmark.contracts.certificate.DecisionKind;
import dev.proofmark.contracts.certificate.DecisionRecorded;

/** A decision as the other services are told of it: without its reasons. */
final class PublishedDecision {
    private PublishedDecision() {}

    static DecisionRecorded of(CertificationFile file, CertificationDecision decision) {
        return new DecisionRecorded(
                file.id(),
                decision.id(),
                file.certificationId(),
                file.organisationId(),
                kind(decision.kind()),
                outcome(decision.outcome()),
                decision.decidedBy(),
                decision.decidedOn(),
                file.application().map(ApplicationFacts::id).orElse(null));
    }

    private static DecisionKind kind(dev.proofmark.certificate.decision.domain.DecisionKind kind) {
        return switch (kind) {
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

    private static dev.proofmark.contracts.certificate.DecisionOutcome outcome(DecisionOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> dev.proofmark.contracts.certificate.DecisionOutcome.GRANTED;
            case REFUSED -> dev.proofmark.contracts.certificate.DecisionOutcome.REFUSED;
            case RETURNED -> dev.proofmark.contracts.certificate.DecisionOutcome.RETURNED;
        };
    }
}
