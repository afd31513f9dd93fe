package dev.proofmark.audit.testresult.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of predictions or timings that was taken in, with what was recomputed of it. It never changes.
 *
 * @param number counts those of an evaluation and kind from 1; the highest is the one that counts
 * @param sha256 of the bytes as they came, by which the file is kept
 * @param size in bytes
 * @param samples how many predictions or answers it has
 * @param evaluation what was recomputed, as JSON of the evaluation engine
 * @param curves of each class with scores, as JSON; an empty object of timings
 * @param uploadedBy opaque person id of the tester
 */
public record ResultFile(
        UUID id,
        UUID evaluationId,
        ResultKind kind,
        int number,
        String sha256,
        long size,
        long samples,
        String evaluation,
        String curves,
        String uploadedBy,
        Instant uploadedAt) {}
