package dev.proofmark.evaluation.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predictions of which one of several classes a sample is of. */
public final class MultiClassPredictions implements Predictions {

    private static final int HALF = Character.SIZE;
    private static final int LOWER = Character.MAX_VALUE;

    private final List<String> classes;

    /** The class of each sample in the upper half, the predicted one in the lower. */
    private final int[] pairs;

    /** Those of a sample beside each other. */
    private final double @Nullable [] scores;

    /** Keeps what it is given, which nobody else has then. */
    MultiClassPredictions(List<String> classes, int[] pairs, double @Nullable [] scores) {
        this.classes = List.copyOf(classes);
        this.pairs = pairs;
        this.scores = scores;
    }

    /**
     * Predictions without a file.
     *
     * @param actual the index of each sample's class
     * @param predicted the index of the class that the model says
     * @param scores those of each sample, one for each class, if there are any
     */
    public static MultiClassPredictions of(
            List<String> classes, int[] actual, int[] predicted, double @Nullable [] @Nullable [] scores) {
        if (actual.length != predicted.length || (scores != null && scores.length != actual.length)) {
            throw new IllegalArgumentException("As much of everything");
        }
        int[] pairs = new int[actual.length];
        for (int sample = 0; sample < pairs.length; sample++) {
            if (actual[sample] >= classes.size() || predicted[sample] >= classes.size()) {
                throw new IllegalArgumentException("No such class");
            }
            pairs[sample] = pair(actual[sample], predicted[sample]);
        }
        return new MultiClassPredictions(classes, pairs, Scores.flat(scores, classes.size()));
    }

    static int pair(int actual, int predicted) {
        return actual << HALF | predicted;
    }

    static int actual(int pair) {
        return pair >>> HALF;
    }

    static int predicted(int pair) {
        return pair & LOWER;
    }

    @Override
    public int size() {
        return pairs.length;
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public boolean hasScores() {
        return scores != null;
    }

    /** The index of the class that the sample is of. */
    public int actualClass(int sample) {
        return actual(pairs[sample]);
    }

    /** The index of the class that the model says. */
    public int predictedClass(int sample) {
        return predicted(pairs[sample]);
    }

    /**
     * How much the model holds the sample to be of the class.
     *
     * @throws IllegalStateException if there are no scores
     */
    public double score(int sample, int index) {
        if (scores == null) {
            throw new IllegalStateException("No scores");
        }
        return scores[sample * classes.size() + index];
    }
}
