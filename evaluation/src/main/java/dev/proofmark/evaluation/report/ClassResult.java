package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.measurement.Metric;
import java.util.Collections;
import java.util.Map;

/**
 * One class against all others.
 *
 * @param metrics in the order of {@link Metric}
 */
public record ClassResult(BinaryCounts counts, Map<Metric, MetricResult> metrics) {

    public ClassResult {
        metrics = Collections.unmodifiableMap(metrics);
    }
}
