package dev.proofmark.evaluation.interval;

import java.util.Arrays;

/**
 * One resample at a time of ranked predictions: how often each is drawn, then one pass in their order. F1 and AUC are of
 * the same draw.
 */
final class Resample {

    private final RankedOutcomes outcomes;
    private final int[] drawn;

    private double f1;
    private double auc;

    Resample(RankedOutcomes outcomes) {
        this.outcomes = outcomes;
        this.drawn = new int[outcomes.size()];
    }

    /** With replacement, as many as there are. */
    void draw(Draws draws) {
        Arrays.fill(drawn, 0);
        for (int each = 0; each < drawn.length; each++) {
            drawn[draws.below(drawn.length)]++;
        }
        count();
    }

    /** Each once: the predictions themselves. */
    void takeAll() {
        Arrays.fill(drawn, 1);
        count();
    }

    private void count() {
        long[] byKind = new long[RankedOutcomes.TIED];
        long positives = 0;
        long negatives = 0;
        // Twice the number of pairs that are in order, ties counting half (Mann and Whitney).
        long ordered = 0;
        long tiedPositives = 0;
        long tiedNegatives = 0;
        for (int rank = 0; rank < drawn.length; rank++) {
            int outcome = outcomes.at(rank);
            int times = drawn[rank];
            if ((outcome & RankedOutcomes.TIED) == 0) {
                ordered += tiedPositives * (2 * negatives + tiedNegatives);
                positives += tiedPositives;
                negatives += tiedNegatives;
                tiedPositives = 0;
                tiedNegatives = 0;
            }
            byKind[outcome & (RankedOutcomes.POSITIVE | RankedOutcomes.PREDICTED)] += times;
            int positive = outcome & RankedOutcomes.POSITIVE;
            tiedPositives += (long) times * positive;
            tiedNegatives += (long) times * (1 - positive);
        }
        ordered += tiedPositives * (2 * negatives + tiedNegatives);
        positives += tiedPositives;
        negatives += tiedNegatives;
        auc = ordered / (2.0 * positives * negatives);
        f1 = F1.of(
                byKind[RankedOutcomes.POSITIVE | RankedOutcomes.PREDICTED],
                byKind[RankedOutcomes.PREDICTED],
                byKind[RankedOutcomes.POSITIVE]);
    }

    /** NaN where it is undefined: it leaves this package only as a reason. */
    double f1() {
        return f1;
    }

    /** NaN where it is undefined. */
    double auc() {
        return auc;
    }
}
