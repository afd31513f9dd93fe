package dev.proofmark.evaluation.interval;

import java.util.Arrays;

/**
 * Binary predictions in the order of their scores, one byte each: whether the item is positive, whether it was predicted
 * so, and whether its score is the one before it. Nothing more is needed for F1 and AUC of any resample, and no resample
 * is ever sorted.
 */
public final class RankedOutcomes {

    static final int POSITIVE = 1;
    static final int PREDICTED = 2;
    static final int TIED = 4;

    private static final int KINDS = 4;

    private final byte[] ranked;

    private RankedOutcomes(byte[] ranked) {
        this.ranked = ranked;
    }

    /** Of predictions in any order: the score of each kind is sorted for itself, then the four are merged. */
    public static RankedOutcomes of(ScoredOutcomes outcomes) {
        double[][] scores = scoresByKind(outcomes);
        for (double[] each : scores) {
            Arrays.parallelSort(each);
        }
        byte[] ranked = new byte[outcomes.size()];
        int[] at = new int[KINDS];
        double former = Double.NaN;
        for (int rank = 0; rank < ranked.length; rank++) {
            int kind = least(scores, at);
            double score = scores[kind][at[kind]++];
            ranked[rank] = (byte) (score == former ? kind | TIED : kind);
            former = score;
        }
        return new RankedOutcomes(ranked);
    }

    private static double[][] scoresByKind(ScoredOutcomes outcomes) {
        int[] count = new int[KINDS];
        for (int item = 0; item < outcomes.size(); item++) {
            count[kind(outcomes, item)]++;
        }
        double[][] scores = new double[KINDS][];
        Arrays.setAll(scores, kind -> new double[count[kind]]);
        for (int item = 0; item < outcomes.size(); item++) {
            double score = outcomes.score(item);
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("the score of item " + item + " is " + score);
            }
            int kind = kind(outcomes, item);
            // Negative zero is zero, but would be sorted before it.
            scores[kind][--count[kind]] = score + 0.0;
        }
        return scores;
    }

    private static int kind(ScoredOutcomes outcomes, int item) {
        return (outcomes.positive(item) ? POSITIVE : 0) | (outcomes.predictedPositive(item) ? PREDICTED : 0);
    }

    private static int least(double[][] scores, int[] at) {
        int least = -1;
        for (int kind = 0; kind < KINDS; kind++) {
            if (at[kind] < scores[kind].length && (least < 0 || scores[kind][at[kind]] < scores[least][at[least]])) {
                least = kind;
            }
        }
        return least;
    }

    public int size() {
        return ranked.length;
    }

    byte at(int rank) {
        return ranked[rank];
    }
}
