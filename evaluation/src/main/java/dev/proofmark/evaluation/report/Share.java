package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.measurement.Measurement;
import dev.proofmark.evaluation.measurement.Metric;
import java.util.Optional;

/**
 * A metric that is a share of independent samples, and so has an interval by formula. Shares of labels are none where a
 * sample has several: they come and go together.
 *
 * @param successes samples of which it is so
 * @param trials samples of which it could be so
 */
record Share(int successes, int trials) {

    /** That of the whole file. */
    static Optional<Share> of(Metric metric, Measurement measurement) {
        return switch (metric) {
            case ACCURACY, MICRO_PRECISION, MICRO_RECALL, MICRO_F1, WEIGHTED_RECALL ->
                measurement.matrix().map(Share::correct);
            case EXACT_MATCH_RATIO ->
                Optional.ofNullable(measurement.metrics().get(metric)).flatMap(value -> of(value, measurement.size()));
            default -> Optional.empty();
        };
    }

    /** That of one class against all others. */
    static Optional<Share> of(Metric metric, BinaryCounts counts) {
        return switch (metric) {
            case PRECISION -> share(counts.truePositives(), counts.predictedPositives());
            case RECALL -> share(counts.truePositives(), counts.positives());
            case SPECIFICITY -> share(counts.trueNegatives(), counts.negatives());
            default -> Optional.empty();
        };
    }

    private static Share correct(ConfusionMatrix matrix) {
        return new Share(Math.toIntExact(matrix.correct()), Math.toIntExact(matrix.total()));
    }

    private static Optional<Share> of(MetricValue value, int trials) {
        return value instanceof MetricValue.Known(double share)
                ? share(Math.round(share * trials), trials)
                : Optional.empty();
    }

    private static Optional<Share> share(long successes, long trials) {
        return Optional.of(new Share(Math.toIntExact(successes), Math.toIntExact(trials)));
    }
}
