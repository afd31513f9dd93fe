package dev.proofmark.evaluation.confusion;

import dev.proofmark.evaluation.prediction.BinaryPredictions;

/** How often a class was rightly and wrongly predicted and not predicted (ISO/IEC TS 4213, 6.2). */
public record BinaryCounts(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

    /** Those of binary predictions. */
    public static BinaryCounts of(BinaryPredictions predictions) {
        long[] counts = new long[4];
        for (int sample = 0; sample < predictions.size(); sample++) {
            counts[(predictions.isPositive(sample) ? 2 : 0) + (predictions.isPredictedPositive(sample) ? 1 : 0)]++;
        }
        return new BinaryCounts(counts[3], counts[1], counts[2], counts[0]);
    }

    public long total() {
        return positives() + negatives();
    }

    /** Samples that are of the class. */
    public long positives() {
        return truePositives + falseNegatives;
    }

    /** Samples that are not. */
    public long negatives() {
        return falsePositives + trueNegatives;
    }

    /** Samples that are said to be of the class. */
    public long predictedPositives() {
        return truePositives + falsePositives;
    }

    /** Both together, as if they were of one class. */
    public BinaryCounts plus(BinaryCounts other) {
        return new BinaryCounts(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                trueNegatives + other.trueNegatives);
    }
}
