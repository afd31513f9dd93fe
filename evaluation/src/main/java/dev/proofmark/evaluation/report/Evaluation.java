package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.measurement.Measurement;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.PredictionReader;
import dev.proofmark.evaluation.prediction.Predictions;
import dev.proofmark.evaluation.prediction.Task;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that is known from one file of predictions.
 *
 * @param fileSha256 of the bytes as they were sent, in hexadecimal digits
 * @param positive the positive class of a binary task
 * @param threshold from which score on a sample was counted as predicted, if not by its cell
 * @param classes in the order of the confusion matrix: as declared, else by their names; of a binary task the negative one
 *     comes first
 * @param n how many samples there are
 * @param matrix empty for a multi-label task
 * @param metrics those of the whole, of a binary task those of the positive class among them
 * @param perClass each class against all others
 * @param curves of each class with scores, of a binary task of the positive one; empty if there are more than
 *     {@value #MOST_CURVES}
 * @param timing how fast the model was, if that was measured
 */
public record Evaluation(
        String fileSha256,
        Task task,
        Optional<String> positive,
        OptionalDouble threshold,
        List<String> classes,
        int n,
        Optional<ConfusionMatrix> matrix,
        Map<Metric, MetricResult> metrics,
        Map<String, ClassResult> perClass,
        Map<String, Curves> curves,
        Optional<TimingEvaluation> timing) {

    /** Of how many classes curves are kept: more fit into no picture. */
    public static final int MOST_CURVES = 50;

    public Evaluation {
        classes = List.copyOf(classes);
        metrics = Collections.unmodifiableMap(metrics);
        perClass = Collections.unmodifiableMap(perClass);
        curves = Collections.unmodifiableMap(curves);
    }

    /**
     * Reads and measures a file; whatever can be wrong with it is found before anything is measured.
     *
     * @param stream the file, plain or as gzip; it is read to its end and not closed
     * @throws PredictionFileException if the file is not what it has to be
     * @throws IOException if it cannot be read
     */
    public static Evaluation of(InputStream stream, PredictionFormat format, EvaluationOptions options)
            throws IOException, PredictionFileException {
        HashedFile file = new HashedFile(stream);
        Predictions predictions = PredictionReader.read(file.stream(), format);
        return of(predictions, file.sha256(), format.threshold(), options);
    }

    /** Measures predictions that were read already. */
    public static Evaluation of(
            Predictions predictions, String fileSha256, OptionalDouble threshold, EvaluationOptions options) {
        Map<String, Curves> curves = new LinkedHashMap<>();
        boolean drawable = predictions.classes().size() <= MOST_CURVES;
        Measurement measurement = Measurement.of(predictions, (name, scores) -> {
            if (drawable) {
                curves.put(name, Curves.of(scores));
            }
        });
        Results results = new Results(predictions, measurement, options);
        return new Evaluation(
                fileSha256,
                task(predictions),
                positive(predictions),
                threshold,
                predictions.classes(),
                predictions.size(),
                measurement.matrix(),
                results.ofWhole(),
                results.perClass(),
                curves,
                Optional.empty());
    }

    /** The same with what a file of timings came to. */
    public Evaluation withTiming(TimingEvaluation measured) {
        return new Evaluation(
                fileSha256,
                task,
                positive,
                threshold,
                classes,
                n,
                matrix,
                metrics,
                perClass,
                curves,
                Optional.of(measured));
    }

    private static Task task(Predictions predictions) {
        return switch (predictions) {
            case BinaryPredictions _ -> Task.BINARY;
            case MultiClassPredictions _ -> Task.MULTI_CLASS;
            case MultiLabelPredictions _ -> Task.MULTI_LABEL;
        };
    }

    static Optional<String> positive(Predictions predictions) {
        return predictions instanceof BinaryPredictions
                ? Optional.of(predictions.classes().get(1))
                : Optional.empty();
    }

    /** A metric of the whole or of its timing, as agreed limits and stated values name it; empty if the task has no such metric. */
    public Optional<MetricResult> metric(String name) {
        return Metric.named(name)
                .flatMap(metric -> Optional.ofNullable(metrics.get(metric)))
                .or(() -> timing.flatMap(measured -> measured.metric(name)));
    }

    /** A metric of one class; empty if there is no such class, or it has no such metric. */
    public Optional<MetricResult> metric(String name, String ofClass) {
        return Optional.ofNullable(perClass.get(ofClass))
                .flatMap(result -> Metric.named(name)
                        .flatMap(metric -> Optional.ofNullable(result.metrics().get(metric))));
    }
}
