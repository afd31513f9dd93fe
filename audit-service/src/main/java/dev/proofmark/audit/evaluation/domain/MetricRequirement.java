package dev.proofmark.audit.evaluation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a metric has to reach, or may not exceed, agreed before the test (I-47).
 *
 * @param metric its id in the scheme
 * @param label of the class that it is of; null for the whole
 * @param limit as a decimal text, as it was agreed
 */
public record MetricRequirement(String metric, @Nullable String label, LimitSide side, String limit) {}
