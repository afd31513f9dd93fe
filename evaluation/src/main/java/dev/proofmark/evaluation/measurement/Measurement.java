package dev.proofmark.evaluation.measurement;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.confusion.MultiLabelCounts;
import dev.proofmark.evaluation.curve.RankedScores;
import dev.proofmark.evaluation.metric.Averages;
import dev.proofmark.evaluation.metric.Averaging;
import dev.proofmark.evaluation.metric.BinaryMetrics;
import dev.proofmark.evaluation.metric.DistributionDifference;
import dev.proofmark.evaluation.metric.MultiClassMetrics;
import dev.proofmark.evaluation.metric.MultiLabelMetrics;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import dev.proofmark.evaluation.prediction.Predictions;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * All metrics of one model's predictions.
 *
 * @param size how many samples there are
 * @param metrics those of the whole, as far as the task has them
 * @param perClass those of each class against all others, in the order of the classes
 * @param counts of each class against all others
 * @param matrix empty for several labels
 */
public record Measurement(
        int size,
        Map<Metric, MetricValue> metrics,
        Map<String, Map<Metric, MetricValue>> perClass,
        Map<String, BinaryCounts> counts,
        Optional<ConfusionMatrix> matrix) {

    public Measurement {
        metrics = Collections.unmodifiableMap(metrics);
        perClass = Collections.unmodifiableMap(perClass);
        counts = Collections.unmodifiableMap(counts);
    }

    /** Measures predictions of any task. */
    public static Measurement of(Predictions predictions) {
        return of(predictions, (_, _) -> {});
    }

    /**
     * Measures predictions of any task.
     *
     * @param ranked is given the scores of each class that has some, one class after the other; of a binary task those of
     *     the positive one
     */
    public static Measurement of(Predictions predictions, BiConsumer<String, RankedScores> ranked) {
        return switch (predictions) {
            case BinaryPredictions binary -> {
                Measurement counted = ofBinary(ConfusionMatrix.of(binary));
                if (!binary.hasScores()) {
                    yield counted;
                }
                RankedScores scores = RankedScores.of(binary);
                ranked.accept(binary.classes().get(1), scores);
                yield new Measurement(
                        counted.size,
                        withAreas(counted.metrics, scores),
                        counted.perClass,
                        counted.counts,
                        counted.matrix);
            }
            case MultiClassPredictions multiClass ->
                ofMultiClass(ConfusionMatrix.of(multiClass))
                        .withAreas(multiClass, index -> RankedScores.of(multiClass, index), ranked);
            case MultiLabelPredictions multiLabel ->
                ofMultiLabel(MultiLabelCounts.of(multiLabel))
                        .withAreas(multiLabel, index -> RankedScores.of(multiLabel, index), ranked);
        };
    }

    private Measurement withAreas(
            Predictions predictions, IntFunction<RankedScores> scores, BiConsumer<String, RankedScores> ranked) {
        if (!predictions.hasScores()) {
            return this;
        }
        Map<String, Map<Metric, MetricValue>> withAreas = new LinkedHashMap<>();
        perClass.forEach((name, metrics) -> {
            RankedScores ofClass = scores.apply(withAreas.size());
            ranked.accept(name, ofClass);
            withAreas.put(name, withAreas(metrics, ofClass));
        });
        return new Measurement(size, metrics, withAreas, counts, matrix);
    }

    private static Map<Metric, MetricValue> withAreas(Map<Metric, MetricValue> metrics, RankedScores scores) {
        Map<Metric, MetricValue> all = new EnumMap<>(metrics);
        all.put(Metric.AUC, scores.areaUnderRoc());
        all.put(Metric.AVERAGE_PRECISION, scores.averagePrecision());
        return all;
    }

    /**
     * What counts alone tell of a binary task.
     *
     * @param matrix the negative class comes first
     */
    public static Measurement ofBinary(ConfusionMatrix matrix) {
        Map<Metric, MetricValue> metrics = new EnumMap<>(Metric.class);
        add(metrics, matrix);
        addOneClass(metrics, new BinaryMetrics(matrix.oneAgainstRest(1)));
        return of(metrics, matrix);
    }

    /** What counts alone tell of a multi-class task. */
    public static Measurement ofMultiClass(ConfusionMatrix matrix) {
        Map<Metric, MetricValue> metrics = new EnumMap<>(Metric.class);
        add(metrics, matrix);
        return of(metrics, matrix);
    }

    private static Measurement of(Map<Metric, MetricValue> metrics, ConfusionMatrix matrix) {
        return new Measurement(
                Math.toIntExact(matrix.total()),
                metrics,
                perClass(matrix.classes(), matrix.perClass()),
                counts(matrix.classes(), matrix.perClass()),
                Optional.of(matrix));
    }

    /** What counts alone tell of a multi-label task. */
    public static Measurement ofMultiLabel(MultiLabelCounts counts) {
        MultiLabelMetrics multiLabel = new MultiLabelMetrics(counts);
        Map<Metric, MetricValue> metrics = new EnumMap<>(Metric.class);
        add(metrics, multiLabel.averages());
        add(metrics, multiLabel.distributionDifference());
        metrics.put(Metric.HAMMING_LOSS, multiLabel.hammingLoss());
        metrics.put(Metric.EXACT_MATCH_RATIO, multiLabel.exactMatchRatio());
        metrics.put(Metric.JACCARD, multiLabel.jaccard());
        return new Measurement(
                Math.toIntExact(counts.samples()),
                metrics,
                perClass(counts.labels(), counts.perLabel()),
                counts(counts.labels(), counts.perLabel()),
                Optional.empty());
    }

    private static void add(Map<Metric, MetricValue> metrics, ConfusionMatrix matrix) {
        MultiClassMetrics whole = new MultiClassMetrics(matrix);
        metrics.put(Metric.ACCURACY, whole.accuracy());
        metrics.put(Metric.KAPPA, whole.kappa());
        metrics.put(Metric.MCC, whole.mcc());
        add(metrics, whole.averages());
        add(metrics, whole.distributionDifference());
    }

    private static void add(Map<Metric, MetricValue> metrics, Averages averages) {
        metrics.put(Metric.MACRO_PRECISION, averages.precision(Averaging.MACRO));
        metrics.put(Metric.MACRO_RECALL, averages.recall(Averaging.MACRO));
        metrics.put(Metric.MACRO_F1, averages.f1(Averaging.MACRO));
        metrics.put(Metric.MICRO_PRECISION, averages.precision(Averaging.MICRO));
        metrics.put(Metric.MICRO_RECALL, averages.recall(Averaging.MICRO));
        metrics.put(Metric.MICRO_F1, averages.f1(Averaging.MICRO));
        metrics.put(Metric.WEIGHTED_PRECISION, averages.precision(Averaging.WEIGHTED));
        metrics.put(Metric.WEIGHTED_RECALL, averages.recall(Averaging.WEIGHTED));
        metrics.put(Metric.WEIGHTED_F1, averages.f1(Averaging.WEIGHTED));
    }

    private static void add(Map<Metric, MetricValue> metrics, DistributionDifference difference) {
        metrics.put(Metric.KULLBACK_LEIBLER, difference.kullbackLeibler());
        metrics.put(Metric.JENSEN_SHANNON, difference.jensenShannon());
        metrics.put(Metric.TOTAL_VARIATION, difference.totalVariation());
    }

    private static void addOneClass(Map<Metric, MetricValue> metrics, BinaryMetrics binary) {
        metrics.put(Metric.PRECISION, binary.precision());
        metrics.put(Metric.RECALL, binary.recall());
        metrics.put(Metric.SPECIFICITY, binary.specificity());
        metrics.put(Metric.F1, binary.f1());
        metrics.put(Metric.F2, binary.fBeta(2));
        metrics.put(Metric.F_HALF, binary.fBeta(0.5));
    }

    private static Map<String, Map<Metric, MetricValue>> perClass(List<String> classes, List<BinaryCounts> counts) {
        Map<String, Map<Metric, MetricValue>> perClass = new LinkedHashMap<>();
        for (int index = 0; index < classes.size(); index++) {
            Map<Metric, MetricValue> metrics = new EnumMap<>(Metric.class);
            addOneClass(metrics, new BinaryMetrics(counts.get(index)));
            perClass.put(classes.get(index), metrics);
        }
        return perClass;
    }

    private static Map<String, BinaryCounts> counts(List<String> classes, List<BinaryCounts> counts) {
        Map<String, BinaryCounts> perClass = new LinkedHashMap<>();
        for (int index = 0; index < classes.size(); index++) {
            perClass.put(classes.get(index), counts.get(index));
        }
        return perClass;
    }
}
