package dev.proofmark.audit.testresult.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of predictions that was taken in, with what was recomputed of it. It never changes.
 *
 * @param number counts those of an evaluation from 1; the highest is the one that counts
 * @param sha256 of the bytes as they came, by which the file is kept
 * @param size in bytes
 * @param samples how many predictions it has
 * @param evaluation what was recomputed, as JSON of the evaluation engine
 * @param curves of each class with scores, as JSON
 * @param uploadedBy opaque person id of the tester
 */
public record ResultFile(
        UUID id,
        UUID evaluationId,
        int number,
        String sha256,
        long size,
        long samples,
        String evaluation,
        String curves,
        String uploadedBy,
        Instant uploadedAt) {}
