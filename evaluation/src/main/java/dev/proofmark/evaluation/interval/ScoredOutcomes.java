package dev.proofmark.evaluation.interval;

/** Binary predictions with scores, as whoever holds them shows them: nothing is copied to look at them. */
public interface ScoredOutcomes {

    /** So many items. */
    int size();

    /** Whether the item truly is of the positive class. */
    boolean positive(int item);

    /** Whether it was predicted to be. */
    boolean predictedPositive(int item);

    /** A finite score; the higher, the more positive. */
    double score(int item);
}
