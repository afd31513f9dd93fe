package dev.proofmark.evaluation.interval;

import static org.assertj.core.api.Assertions.assertThat;

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
        double[] score = new double[ITEMS];
        SplittableRandom random = new SplittableRandom(4213);
        for (int item = 0; item < ITEMS; item++) {
            positive[item] = random.nextInt(3) == 0;
            score[item] = random.nextGaussian() + (positive[item] ? 1 : 0);
        }
        long begin = System.nanoTime();
        RankedOutcomes outcomes = RankedOutcomes.of(new ScoredOutcomes() {
            @Override
            public int size() {
                return ITEMS;
            }

            @Override
            public boolean positive(int item) {
                return positive[item];
            }

            @Override
            public boolean predictedPositive(int item) {
                return score[item] >= 0.5;
            }

            @Override
            public double score(int item) {
                return score[item];
            }
        });
        BootstrapInterval.F1AndAuc intervals = BootstrapInterval.f1AndAuc(outcomes, new Resampling(1_000, 42, 0.95));
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("1,000 resamples of 1,000,000 predictions, F1 and AUC: %.1f s, %s%n", seconds, intervals);

        // Two normal distributions one standard deviation apart.
        assertThat(intervals.auc())
                .isInstanceOfSatisfying(
                        IntervalValue.Known.class,
                        known -> assertThat(0.760250).isBetween(known.low() - 0.001, known.high() + 0.001));
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }
}
