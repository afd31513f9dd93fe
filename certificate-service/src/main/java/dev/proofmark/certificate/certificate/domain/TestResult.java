package dev.proofmark.certificate.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * A metric as a test report states it, and what it means against the agreed limit (I-47).
 *
 * @param metric its id in the scheme
 * @param label of the class that it is of; null for the whole
 * @param value as a decimal, with the decimals that the laboratory states
 * @param intervalLow as a decimal; null where there is no interval
 * @param limit as a decimal; null, like its side and the verdict, where none was agreed
 */
public record TestResult(
        String metric,
        @Nullable String label,
        String value,
        @Nullable String intervalLow,
        @Nullable String intervalHigh,
        @Nullable String confidence,
        @Nullable LimitSide side,
        @Nullable String limit,
        @Nullable Verdict verdict) {}
