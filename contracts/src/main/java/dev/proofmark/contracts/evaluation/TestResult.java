package dev.proofmark.contracts.evaluation;

import dev.proofmark.contracts.LimitSide;
import org.jspecify.annotations.Nullable;

/**
 * A metric as the laboratory reports it, borne out by the predictions (I-45), and what it means against the agreed limit
 * (I-47).
 *
 * @param metric its id in the scheme
 * @param label of the class that it is of; null for the whole
 * @param value as a decimal, with the decimals that the laboratory states
 * @param intervalLow as a decimal; null where there is no interval
 * @param intervalHigh the same
 * @param confidence of the interval
 * @param side of the limit; null where none was agreed
 * @param limit as a decimal; null where none was agreed
 * @param verdict null where no limit was agreed
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
