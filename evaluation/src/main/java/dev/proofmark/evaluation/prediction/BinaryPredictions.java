package dev.proofmark.evaluation.prediction;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predictions of whether a sample is of the positive class. */
public final class BinaryPredictions implements Predictions {

    private final int size;
    private final List<String> classes;
    private final BitSet actual;
    private final BitSet predicted;
    private final double @Nullable [] scores;

    /** Keeps what it is given, which nobody else has then. */
    BinaryPredictions(int size, List<String> classes, BitSet actual, BitSet predicted, double @Nullable [] scores) {
        this.size = size;
        this.classes = List.copyOf(classes);
        this.actual = actual;
        this.predicted = predicted;
        this.scores = scores;
    }

    /**
     * Predictions without a file.
     *
     * @param classes the negative one and the positive one
     * @param actual whether each sample is of the positive class
     * @param predicted whether the model says so
     * @param scores of the positive class, if there are any
     */
    public static BinaryPredictions of(
            List<String> classes, boolean[] actual, boolean[] predicted, double @Nullable [] scores) {
        if (classes.size() != 2
                || actual.length != predicted.length
                || (scores != null && scores.length != actual.length)) {
            throw new IllegalArgumentException("Two classes, and as much of everything");
        }
        return new BinaryPredictions(
                actual.length, classes, bits(actual), bits(predicted), scores == null ? null : scores.clone());
    }

    /**
     * Those of a multi-class file that has no more than two classes, without scores.
     *
     * @param positive one of the classes, or another one that nothing is of
     */
    public static BinaryPredictions of(MultiClassPredictions predictions, String positive) {
        List<String> others = predictions.classes().stream()
                .filter(name -> !name.equals(positive))
                .toList();
        if (others.size() > 1) {
            throw new IllegalArgumentException("Two classes");
        }
        int index = predictions.classes().indexOf(positive);
        BitSet actual = new BitSet(predictions.size());
        BitSet predicted = new BitSet(predictions.size());
        for (int sample = 0; sample < predictions.size(); sample++) {
            actual.set(sample, predictions.actualClass(sample) == index);
            predicted.set(sample, predictions.predictedClass(sample) == index);
        }
        String negative = others.isEmpty() ? PositiveLabel.negative(positive) : others.getFirst();
        return new BinaryPredictions(predictions.size(), List.of(negative, positive), actual, predicted, null);
    }

    private static BitSet bits(boolean[] values) {
        BitSet bits = new BitSet(values.length);
        for (int index = 0; index < values.length; index++) {
            bits.set(index, values[index]);
        }
        return bits;
    }

    @Override
    public int size() {
        return size;
    }

    /** The negative class, then the positive one. */
    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public boolean hasScores() {
        return scores != null;
    }

    /** Whether the sample is of the positive class. */
    public boolean isPositive(int sample) {
        return actual.get(sample);
    }

    /** Whether the model says that it is. */
    public boolean isPredictedPositive(int sample) {
        return predicted.get(sample);
    }

    /**
     * How much the model holds the sample to be of the positive class.
     *
     * @throws IllegalStateException if there are no scores
     */
    public double score(int sample) {
        if (scores == null) {
            throw new IllegalStateException("No scores");
        }
        return scores[sample];
    }
}
