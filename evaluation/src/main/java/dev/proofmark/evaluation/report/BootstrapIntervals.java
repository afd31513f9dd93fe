package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.confusion.MultiLabelCounts;
import dev.proofmark.evaluation.interval.BootstrapInterval;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.interval.MatrixResample;
import dev.proofmark.evaluation.interval.RankedOutcomes;
import dev.proofmark.evaluation.interval.Resample;
import dev.proofmark.evaluation.interval.Resampler;
import dev.proofmark.evaluation.interval.Resampling;
import dev.proofmark.evaluation.measurement.Measurement;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import dev.proofmark.evaluation.prediction.Predictions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The intervals of metrics that are no shares, from resamples of the samples. */
final class BootstrapIntervals {

    /** A resample differs from a distribution more than the sample does: the percentiles would leave the value out. */
    private static final Set<Metric> WITHOUT =
            EnumSet.of(Metric.KULLBACK_LEIBLER, Metric.JENSEN_SHANNON, Metric.TOTAL_VARIATION);

    private final Predictions predictions;
    private final Resampling resampling;

    BootstrapIntervals(Predictions predictions, Resampling resampling) {
        this.predictions = predictions;
        this.resampling = resampling;
    }

    /** Those of these metrics, as far as they can have one. */
    Map<MetricKey, IntervalValue> of(Map<MetricKey, MetricValue> metrics) {
        Map<MetricKey, MetricValue> together = new LinkedHashMap<>();
        Map<String, Map<MetricKey, MetricValue>> areas = new LinkedHashMap<>();
        metrics.forEach((key, value) -> {
            if (key.metric().needsScores() && !key.ofClass().isEmpty()) {
                areas.computeIfAbsent(key.ofClass(), _ -> new LinkedHashMap<>()).put(key, value);
            } else if (!WITHOUT.contains(key.metric())) {
                together.put(key, value);
            }
        });
        Map<MetricKey, IntervalValue> intervals =
                new LinkedHashMap<>(BootstrapInterval.of(together, resampling, resamplers()));
        areas.forEach((name, ofClass) ->
                intervals.putAll(BootstrapInterval.of(ofClass, resampling, ranked(name, _ -> Map.of()))));
        return intervals;
    }

    private Supplier<Resampler<MetricKey>> resamplers() {
        return switch (predictions) {
            case BinaryPredictions binary ->
                binary.hasScores()
                        ? ranked("", counts -> MetricKey.all(Measurement.ofBinary(matrix(counts))))
                        : drawn(ConfusionMatrix.of(binary), Measurement::ofBinary);
            case MultiClassPredictions multiClass -> drawn(ConfusionMatrix.of(multiClass), Measurement::ofMultiClass);
            case MultiLabelPredictions multiLabel -> () -> several(multiLabel);
        };
    }

    private ConfusionMatrix matrix(BinaryCounts counts) {
        return ConfusionMatrix.of(predictions.classes(), new long[][] {
            {counts.trueNegatives(), counts.falsePositives()}, {counts.falseNegatives(), counts.truePositives()}
        });
    }

    private static Supplier<Resampler<MetricKey>> drawn(
            ConfusionMatrix matrix, Function<ConfusionMatrix, Measurement> measure) {
        MatrixResample resample = new MatrixResample(matrix);
        return () -> draws -> MetricKey.all(measure.apply(resample.drawn(draws)));
    }

    /** Samples are drawn with all their labels: labels of one sample are not independent. */
    private static Resampler<MetricKey> several(MultiLabelPredictions predictions) {
        int[] times = new int[predictions.size()];
        return draws -> {
            Arrays.fill(times, 0);
            for (int each = 0; each < times.length; each++) {
                times[draws.below(times.length)]++;
            }
            return MetricKey.all(Measurement.ofMultiLabel(MultiLabelCounts.of(predictions, sample -> times[sample])));
        };
    }

    /**
     * The areas of one class, and whatever counts of the same resamples tell.
     *
     * @param ofClass empty for the positive class as the whole
     */
    private Supplier<Resampler<MetricKey>> ranked(
            String ofClass, Function<BinaryCounts, Map<MetricKey, MetricValue>> counted) {
        int index = Math.max(0, predictions.classes().indexOf(ofClass));
        RankedOutcomes outcomes = RankedOutcomes.of(ScoredSamples.of(predictions, index));
        return () -> {
            Resample resample = new Resample(outcomes);
            return draws -> {
                resample.draw(draws);
                Map<MetricKey, MetricValue> measured = new LinkedHashMap<>(counted.apply(resample.counts()));
                measured.put(new MetricKey(ofClass, Metric.AUC), resample.areaUnderRoc());
                measured.put(new MetricKey(ofClass, Metric.AVERAGE_PRECISION), resample.averagePrecision());
                return measured;
            };
        };
    }
}
