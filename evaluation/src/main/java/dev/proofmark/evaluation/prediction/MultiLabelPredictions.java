package dev.proofmark.evaluation.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predictions of which labels a sample has. */
public final class MultiLabelPredictions implements Predictions {

    private final List<String> classes;
    private final int words;

    /** One bit for each label, those of a sample beginning with a whole word. */
    private final long[] actual;

    private final long[] predicted;

    /** Those of a sample beside each other. */
    private final double @Nullable [] scores;

    /** Keeps what it is given, which nobody else has then. */
    MultiLabelPredictions(List<String> classes, long[] actual, long[] predicted, double @Nullable [] scores) {
        this.classes = List.copyOf(classes);
        this.words = words(classes.size());
        this.actual = actual;
        this.predicted = predicted;
        this.scores = scores;
    }

    /**
     * Predictions without a file.
     *
     * @param actual whether each sample has each label
     * @param predicted whether the model says so
     * @param scores those of each sample, one for each label, if there are any
     */
    public static MultiLabelPredictions of(
            List<String> labels, boolean[][] actual, boolean[][] predicted, double @Nullable [] @Nullable [] scores) {
        if (labels.isEmpty()
                || actual.length != predicted.length
                || (scores != null && scores.length != actual.length)) {
            throw new IllegalArgumentException("As much of everything");
        }
        return new MultiLabelPredictions(
                labels,
                bits(actual, labels.size()),
                bits(predicted, labels.size()),
                Scores.flat(scores, labels.size()));
    }

    private static long[] bits(boolean[][] values, int labels) {
        int words = words(labels);
        long[] bits = new long[values.length * words];
        for (int sample = 0; sample < values.length; sample++) {
            for (int label = 0; label < labels; label++) {
                if (values[sample][label]) {
                    bits[sample * words + label / Long.SIZE] |= 1L << label;
                }
            }
        }
        return bits;
    }

    /** How many words the labels of a sample take. */
    static int words(int labels) {
        return (labels + Long.SIZE - 1) / Long.SIZE;
    }

    @Override
    public int size() {
        return actual.length / words;
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public boolean hasScores() {
        return scores != null;
    }

    /** Whether the sample has the label. */
    public boolean has(int sample, int label) {
        return isSet(actual, sample, label);
    }

    /** Whether the model says that it has. */
    public boolean isPredictedToHave(int sample, int label) {
        return isSet(predicted, sample, label);
    }

    private boolean isSet(long[] bits, int sample, int label) {
        return (bits[sample * words + label / Long.SIZE] & 1L << label) != 0;
    }

    /**
     * How much the model holds the sample to have the label.
     *
     * @throws IllegalStateException if there are no scores
     */
    public double score(int sample, int label) {
        if (scores == null) {
            throw new IllegalStateException("No scores");
        }
        return scores[sample * classes.size() + label];
    }
}
