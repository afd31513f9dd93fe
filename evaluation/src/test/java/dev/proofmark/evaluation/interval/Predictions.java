package dev.proofmark.evaluation.interval;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Binary predictions for tests. */
record Predictions(List<Prediction> items) implements ScoredOutcomes {

    record Prediction(boolean positive, boolean predictedPositive, double score) {}

    /** So many, one in three positive, with scores of that many different values; those from the middle on are predicted. */
    static Predictions some(int size, int values, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Predictions(IntStream.range(0, size)
                .mapToObj(_ -> {
                    boolean positive = random.nextInt(3) == 0;
                    double score = random.nextInt(values) + (positive ? values / 4.0 : 0);
                    return new Prediction(positive, score >= 0.5, score);
                })
                .toList());
    }

    RankedOutcomes ranked() {
        return RankedOutcomes.of(this);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public boolean positive(int item) {
        return items.get(item).positive();
    }

    @Override
    public boolean predictedPositive(int item) {
        return items.get(item).predictedPositive();
    }

    @Override
    public double score(int item) {
        return items.get(item).score();
    }
}
