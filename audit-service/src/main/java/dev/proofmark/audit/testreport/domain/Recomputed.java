package dev.proofmark.audit.testreport.domain;

import dev.proofmark.audit.audit.domain.CanonicalJson.Member;

/**
 * What was recomputed of the file of predictions that counts.
 *
 * @param sha256 of the file, lower-case hex
 * @param measured for comparing and deciding
 * @param evaluation all of it, as the evaluation engine writes it
 * @param curves of the classes that have scores
 */
public record Recomputed(String sha256, long size, Measurements measured, Member evaluation, Member curves) {}
