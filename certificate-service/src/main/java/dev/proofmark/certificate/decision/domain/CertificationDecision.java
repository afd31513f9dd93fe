package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One decision, never changed afterwards: who, when, on what and why (ISO/IEC 17021-1:2015, 9.5.1.4; I-20).
 *
 * @param fileVersion the file's version that was decided on; one version is decided on once (I-53)
 * @param decidedOn the business date, which every later date is counted from
 * @param inputs what the file held, sorted by time and id
 */
public record CertificationDecision(
        UUID id,
        UUID fileId,
        UUID certificationId,
        DecisionKind kind,
        DecisionOutcome outcome,
        String rationale,
        String decidedBy,
        Instant decidedAt,
        LocalDate decidedOn,
        String reviewedBy,
        long fileVersion,
        List<InputHash> inputs) {
    public CertificationDecision {
        inputs = List.copyOf(inputs);
        if (rationale.isBlank() || inputs.isEmpty()) {
            throw new IllegalArgumentException("a decision keeps its rationale and its inputs");
        }
    }
}
