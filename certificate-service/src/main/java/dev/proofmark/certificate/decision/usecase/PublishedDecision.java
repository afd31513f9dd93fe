package dev.proofmark.certificate.decision.usecase;

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
                switch (decision.kind()) {
                    case INITIAL -> DecisionKind.INITIAL;
                },
                outcome(decision.outcome()),
                decision.decidedBy(),
                decision.decidedOn());
    }

    private static dev.proofmark.contracts.certificate.DecisionOutcome outcome(DecisionOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> dev.proofmark.contracts.certificate.DecisionOutcome.GRANTED;
            case REFUSED -> dev.proofmark.contracts.certificate.DecisionOutcome.REFUSED;
            case RETURNED -> dev.proofmark.contracts.certificate.DecisionOutcome.RETURNED;
        };
    }
}
