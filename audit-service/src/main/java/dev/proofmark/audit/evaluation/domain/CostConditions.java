package dev.proofmark.audit.evaluation.domain;

/**
 * Under which conditions time is measured (ISO/IEC TS 4213:2022, 6.6).
 *
 * @param batchSize samples at once
 * @param warmUp runs before measuring
 * @param percentile as a decimal text, for example {@code 99.9}
 */
public record CostConditions(int batchSize, int warmUp, String percentile) {}
