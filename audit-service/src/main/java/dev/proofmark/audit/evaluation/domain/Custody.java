package dev.proofmark.audit.evaluation.domain;

import java.time.Instant;

/**
 * The item went from one hand to another (ISO/IEC 17025:2017, 7.4).
 *
 * @param from who gave it: an opaque person id, or a place
 * @param to who has it now
 */
public record Custody(String from, String to, Instant at, String purpose, String recordedBy) {}
