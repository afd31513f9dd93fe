package dev.proofmark.audit.testresult.usecase;

/**
 * What was recomputed of a file, as JSON of the evaluation engine.
 *
 * @param samples how many predictions or answers there are
 */
record Evaluated(long samples, String evaluation, String curves) {}
