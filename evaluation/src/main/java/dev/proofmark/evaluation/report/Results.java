package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.interval.ProportionInterval;
import dev.proofmark.evaluation.measurement.Measurement;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.prediction.Predictions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts intervals to values: shares have theirs by formula (Wilson), others by resamples where these are wanted. */
final class Results {

    private final Predictions predictions;
    private final Measurement measurement;
    private final EvaluationOptions options;
    private final Map<MetricKey, Share> shares = new LinkedHashMap<>();
    private final Map<MetricKey, IntervalValue> intervals;

    Results(Predictions predictions, Measurement measurement, EvaluationOptions options) {
        this.predictions = predictions;
        this.measurement = measurement;
        this.options = options;
        Map<MetricKey, MetricValue> others = new LinkedHashMap<>();
        MetricKey.all(measurement)
                .forEach((key, value) ->
                        share(key).ifPresentOrElse(share -> shares.put(key, share), () -> others.put(key, value)));
        intervals = options.resampling()
                .map(resampling -> new BootstrapIntervals(predictions, resampling).of(others))
                .orElse(Map.of());
    }

    private Optional<Share> share(MetricKey key) {
        if (!key.ofClass().isEmpty()) {
            return Share.of(key.metric(), counts(key.ofClass()));
        }
        return Share.of(key.metric(), measurement)
                .or(() ->
                        Evaluation.positive(predictions).flatMap(positive -> Share.of(key.metric(), counts(positive))));
    }

    private BinaryCounts counts(String ofClass) {
        return Optional.ofNullable(measurement.counts().get(ofClass)).orElseThrow();
    }

    Map<Metric, MetricResult> ofWhole() {
        return results("", measurement.metrics());
    }

    Map<String, ClassResult> perClass() {
        Map<String, ClassResult> perClass = new LinkedHashMap<>();
        measurement
                .perClass()
                .forEach((name, metrics) -> perClass.put(name, new ClassResult(counts(name), results(name, metrics))));
        return perClass;
    }

    private Map<Metric, MetricResult> results(String ofClass, Map<Metric, MetricValue> metrics) {
        Map<Metric, MetricResult> results = new EnumMap<>(Metric.class);
        metrics.forEach((metric, value) -> results.put(metric, result(new MetricKey(ofClass, metric), value)));
        return results;
    }

    private MetricResult result(MetricKey key, MetricValue value) {
        Optional<Share> share = Optional.ofNullable(shares.get(key));
        return new MetricResult(
                value,
                share.map(Share::trials).orElse(measurement.size()),
                key.metric().method(),
                share.map(this::wilson).or(() -> Optional.ofNullable(intervals.get(key))));
    }

    private IntervalValue wilson(Share share) {
        return ProportionInterval.wilson(share.successes(), share.trials(), options.confidence());
    }
}
