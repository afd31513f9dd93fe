package dev.proofmark.audit.testreport.domain;

import java.util.Map;
import java.util.OptionalLong;

/**
 * All that was recomputed of a file of predictions.
 *
 * @param samples how many there are
 * @param matrixSum of the confusion matrix' counts; empty where samples may have several labels
 */
public record Measurements(long samples, OptionalLong matrixSum, Map<MetricName, Measured> metrics) {

    public Measurements {
        metrics = Map.copyOf(metrics);
    }
}
