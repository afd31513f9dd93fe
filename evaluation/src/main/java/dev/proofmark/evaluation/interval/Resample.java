package dev.proofmark.evaluation.interval;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import java.util.Arrays;

/**
 * One resample at a time of ranked predictions: how often each is drawn, then one pass in their order. Counts and areas
 * are of the same draw.
 */
public final class Resample {

    private static final int UNSIGNED = 0xFF;

    private final RankedOutcomes outcomes;

    /**
     * How often each is drawn: in a byte, so that a million of them stay near the processor. Of fewer than 256 none is drawn
     * more often than that; of more, it happens to one in 256! resamples.
     */
    private final byte[] drawn;

    private final long[] byKind = new long[RankedOutcomes.TIED];

    /** Twice the number of pairs that are in order, ties counting half (Mann and Whitney). */
    private long ordered;

    private double precisions;

    /** A place for resamples of these. */
    public Resample(RankedOutcomes outcomes) {
        this.outcomes = outcomes;
        this.drawn = new byte[outcomes.size()];
    }

    /** With replacement, as many as there are. */
    public void draw(Draws draws) {
        Arrays.fill(drawn, (byte) 0);
        for (int each = 0; each < drawn.length; each++) {
            drawn[draws.below(drawn.length)]++;
        }
        count();
    }

    /** Each once: the predictions themselves. */
    void takeAll() {
        Arrays.fill(drawn, (byte) 1);
        count();
    }

    /** From the highest score to the lowest, samples with the same score together. */
    private void count() {
        Arrays.fill(byKind, 0);
        ordered = 0;
        precisions = 0;
        long positives = 0;
        long negatives = 0;
        long tiedPositives = 0;
        long tiedNegatives = 0;
        for (int rank = drawn.length - 1; rank >= 0; rank--) {
            int outcome = outcomes.at(rank);
            int times = drawn[rank] & UNSIGNED;
            byKind[outcome & (RankedOutcomes.POSITIVE | RankedOutcomes.PREDICTED)] += times;
            int positive = outcome & RankedOutcomes.POSITIVE;
            tiedPositives += (long) times * positive;
            tiedNegatives += (long) times * (1 - positive);
            if ((outcome & RankedOutcomes.TIED) == 0) {
                ordered += tiedNegatives * (2 * positives + tiedPositives);
                positives += tiedPositives;
                negatives += tiedNegatives;
                if (tiedPositives > 0) {
                    precisions += tiedPositives * ((double) positives / (positives + negatives));
                }
                tiedPositives = 0;
                tiedNegatives = 0;
            }
        }
    }

    /** How often the class was rightly and wrongly predicted and not predicted. */
    public BinaryCounts counts() {
        return new BinaryCounts(
                byKind[RankedOutcomes.POSITIVE | RankedOutcomes.PREDICTED],
                byKind[RankedOutcomes.PREDICTED],
                byKind[RankedOutcomes.POSITIVE],
                byKind[0]);
    }

    /** The area under the ROC curve. */
    public MetricValue areaUnderRoc() {
        BinaryCounts counts = counts();
        return MetricValue.ratio(
                (double) ordered, 2.0 * counts.positives() * counts.negatives(), "all samples are of one kind");
    }

    /** The area under the precision-recall curve, without interpolation. */
    public MetricValue averagePrecision() {
        return MetricValue.ratio(precisions, (double) counts().positives(), "no sample is of the class");
    }
}
