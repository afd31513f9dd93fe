package dev.proofmark.evaluation.interval;

/** The harmonic mean of precision and recall, of resampled counts. */
final class F1 {

    private F1() {}

    /** NaN where it is undefined. */
    static double of(long truePositives, long falsePositives, long falseNegatives) {
        return 2.0 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
    }
}
