package dev.proofmark.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a thousand resamples of a million predictions cost. */
@Tag("scale")
class BootstrapScaleTest {

    private static final int ITEMS = 1_000_000;
    private static final double MOST_SECONDS = 60;

    @Test
    void takesAThousandResamplesOfAMillionWithinAMinute() {
        boolean[] positive = new boolean[ITEMS];
        boolean[] predicted = new boolean[ITEMS];
        double[] score = new double[ITEMS];
        SplittableRandom random = new SplittableRandom(4213);
        for (int item = 0; item < ITEMS; item++) {
            positive[item] = random.nextInt(3) == 0;
            score[item] = random.nextGaussian() + (positive[item] ? 1 : 0);
            predicted[item] = score[item] >= 0.5;
        }
        BinaryPredictions predictions = BinaryPredictions.of(List.of("no", "yes"), positive, predicted, score);

        long begin = System.nanoTime();
        Evaluation evaluation = Evaluation.of(
                predictions, "", OptionalDouble.empty(), EvaluationOptions.withBootstrap(0.95, 1_000, 42));
        double seconds = (System.nanoTime() - begin) / 1e9;
        MetricResult auc = evaluation.metric("auc").orElseThrow();
        System.out.printf("1,000 resamples of 1,000,000 predictions: %.1f s, %s%n", seconds, auc);

        // Two normal distributions one standard deviation apart.
        assertThat(auc.intervalOrNone())
                .isInstanceOfSatisfying(
                        IntervalValue.Known.class,
                        known -> assertThat(0.760250).isBetween(known.low() - 0.001, known.high() + 0.001));
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }
}
