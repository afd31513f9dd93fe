package dev.proofmark.audit.testreport.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which metric of what.
 *
 * @param metric its id in the scheme
 * @param label of the class that it is of; null for the whole
 */
public record MetricName(String metric, @Nullable String label) {

    @Override
    public String toString() {
        return label == null ? metric : metric + " (" + label + ")";
    }
}
