package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.CertificationDecision;

/** Maps decisions. */
final class DecisionRows {
    private DecisionRows() {}

    static DecisionRow row(CertificationDecision decision) {
        DecisionRow row = new DecisionRow();
        row.id = decision.id();
        row.fileId = decision.fileId();
        row.certificationId = decision.certificationId();
        row.kind = decision.kind();
        row.outcome = decision.outcome();
        row.rationale = decision.rationale();
        row.decidedBy = decision.decidedBy();
        row.decidedAt = decision.decidedAt();
        row.decidedOn = decision.decidedOn();
        row.reviewedBy = decision.reviewedBy();
        row.fileVersion = decision.fileVersion();
        row.inputs = new DecisionInputs(decision.inputs());
        return row;
    }

    static CertificationDecision decision(DecisionRow row) {
        return new CertificationDecision(
                row.id,
                row.fileId,
                row.certificationId,
                row.kind,
                row.outcome,
                row.rationale,
                row.decidedBy,
                row.decidedAt,
                row.decidedOn,
                row.reviewedBy,
                row.fileVersion,
                row.inputs.events());
    }
}
