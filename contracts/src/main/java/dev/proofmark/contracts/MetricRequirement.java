package dev.proofmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What a metric has to reach, or may not exceed, agreed before the test.
 *
 * @param metric its id in the scheme, for example {@code macroF1}
 * @param label of the class that it is of; null for the whole
 * @param limit as a decimal
 */
public record MetricRequirement(String metric, @Nullable String label, LimitSide side, String limit) {}
