package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One member's vote on a file, never changed afterwards (ISO/IEC 17021-1:2015, 9.5.1; I-20).
 *
 * @param fileVersion the file's version that was voted on: votes on what the file has meanwhile learnt differently do not
 *     count together
 */
public record Vote(
        UUID id,
        UUID fileId,
        UUID certificationId,
        long fileVersion,
        DecisionKind kind,
        DecisionOutcome outcome,
        String rationale,
        String votedBy,
        Instant votedAt,
        LocalDate votedOn) {}
