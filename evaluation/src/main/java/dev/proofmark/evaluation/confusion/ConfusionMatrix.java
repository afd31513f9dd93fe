package dev.proofmark.evaluation.confusion;

import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import java.util.List;
import java.util.stream.IntStream;

/** How many samples of each class were said to be of each class (ISO/IEC TS 4213, 6.2). */
public final class ConfusionMatrix {

    private final List<String> classes;
    private final long[][] counts;
    private final long[] actual;
    private final long[] predicted;
    private final long total;

    private ConfusionMatrix(List<String> classes, long[][] counts) {
        this.classes = List.copyOf(classes);
        this.counts = counts;
        actual = new long[counts.length];
        predicted = new long[counts.length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                actual[row] += counts[row][column];
                predicted[column] += counts[row][column];
            }
        }
        total = IntStream.range(0, actual.length).mapToLong(row -> actual[row]).sum();
    }

    /**
     * Counts that are known.
     *
     * @param counts a row for each class that samples are of, with a column for each class that they are said to be of
     */
    public static ConfusionMatrix of(List<String> classes, long[][] counts) {
        long[][] copy = new long[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            copy[row] = counts[row].clone();
            if (copy[row].length != classes.size() || counts.length != classes.size()) {
                throw new IllegalArgumentException("A row and a column for each class");
            }
        }
        return new ConfusionMatrix(classes, copy);
    }

    /** Those of multi-class predictions. */
    public static ConfusionMatrix of(MultiClassPredictions predictions) {
        int size = predictions.classes().size();
        long[][] counts = new long[size][size];
        for (int sample = 0; sample < predictions.size(); sample++) {
            counts[predictions.actualClass(sample)][predictions.predictedClass(sample)]++;
        }
        return new ConfusionMatrix(predictions.classes(), counts);
    }

    /** Those of binary predictions: the negative class comes first. */
    public static ConfusionMatrix of(BinaryPredictions predictions) {
        BinaryCounts counts = BinaryCounts.of(predictions);
        return new ConfusionMatrix(predictions.classes(), new long[][] {
            {counts.trueNegatives(), counts.falsePositives()}, {counts.falseNegatives(), counts.truePositives()}
        });
    }

    public List<String> classes() {
        return classes;
    }

    public int size() {
        return counts.length;
    }

    public long count(int actualClass, int predictedClass) {
        return counts[actualClass][predictedClass];
    }

    /** How many samples are of that class. */
    public long actual(int index) {
        return actual[index];
    }

    /** How many samples are said to be of that class. */
    public long predicted(int index) {
        return predicted[index];
    }

    public long total() {
        return total;
    }

    /** How many samples were said to be what they are. */
    public long correct() {
        return IntStream.range(0, counts.length)
                .mapToLong(row -> counts[row][row])
                .sum();
    }

    /** One class against all others. */
    public BinaryCounts oneAgainstRest(int index) {
        long hits = counts[index][index];
        long wrong = predicted[index] - hits;
        long missed = actual[index] - hits;
        return new BinaryCounts(hits, wrong, missed, total - hits - wrong - missed);
    }

    /** Each class against all others. */
    public List<BinaryCounts> perClass() {
        return IntStream.range(0, counts.length).mapToObj(this::oneAgainstRest).toList();
    }
}
