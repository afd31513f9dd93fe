package dev.proofmark.application.product.domain;

import dev.proofmark.application.scheme.domain.LimitSide;
import org.jspecify.annotations.Nullable;

/**
 * What a metric has to reach, or may not exceed, as far as it has been said.
 *
 * @param metric its id in the scheme
 * @param label of the class that it is of; null for the whole
 * @param limit as a decimal
 */
public record MetricRequirement(
        @Nullable String metric,
        @Nullable String label,
        @Nullable LimitSide side,
        @Nullable String limit) {

    public MetricRequirement {
        metric = Names.said(metric);
        label = Names.said(label);
    }
}
