package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.measurement.Measurement;
import dev.proofmark.evaluation.measurement.Metric;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A metric of the whole file or of one class.
 *
 * @param ofClass empty for the whole
 */
record MetricKey(String ofClass, Metric metric) {

    /** All of a measurement. */
    static Map<MetricKey, MetricValue> all(Measurement measurement) {
        Map<MetricKey, MetricValue> all = new LinkedHashMap<>();
        measurement.metrics().forEach((metric, value) -> all.put(new MetricKey("", metric), value));
        measurement
                .perClass()
                .forEach((name, metrics) ->
                        metrics.forEach((metric, value) -> all.put(new MetricKey(name, metric), value)));
        return all;
    }
}
