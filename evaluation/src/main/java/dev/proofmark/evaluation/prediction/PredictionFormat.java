package dev.proofmark.evaluation.prediction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a file of predictions has to be.
 *
 * @param classes or labels that were declared; none: those that the file has, in the order of their names
 * @param positive the positive class of a binary task; none: the one whose name says so ({@link PositiveLabel})
 * @param threshold from which score on a sample counts as predicted to be of the positive class, whatever its cell says;
 *     none: as its cell says
 * @param mostRows how many predictions it may have
 * @param mostScores how many scores it may have altogether
 * @param mostBytes how long it may be when it is unpacked
 */
public record PredictionFormat(
        Task task,
        List<String> classes,
        Optional<String> positive,
        OptionalDouble threshold,
        int mostRows,
        long mostScores,
        long mostBytes) {

    /** How many classes or labels there may be: every pair of them has its count. */
    public static final int MOST_CLASSES = 1000;

    private static final int MOST_ROWS = 50_000_000;
    private static final long MOST_SCORES = 100_000_000;

    /** What the most rows and scores take, and what goes into a gzip file of some megabytes too. */
    private static final long MOST_BYTES = 16L << 30;

    public PredictionFormat {
        classes = List.copyOf(classes);
        if (classes.size() > MOST_CLASSES
                || new HashSet<>(classes).size() < classes.size()
                || classes.stream().anyMatch(String::isEmpty)
                || mostRows < 1) {
            throw new IllegalArgumentException("Up to " + MOST_CLASSES + " different classes with names");
        }
        if (positive.isPresent() && task != Task.BINARY) {
            throw new IllegalArgumentException("A binary task has a positive class, no other has");
        }
        if (threshold.isPresent() && (task != Task.BINARY || !Double.isFinite(threshold.getAsDouble()))) {
            throw new IllegalArgumentException("A threshold is a number, of a binary task");
        }
        if (task == Task.BINARY
                && !classes.isEmpty()
                && (classes.size() != 2 || !classes.contains(positive.orElse("")))) {
            throw new IllegalArgumentException("The positive class is one of two");
        }
        if (task == Task.MULTI_LABEL && classes.stream().anyMatch(label -> label.contains("|"))) {
            throw new IllegalArgumentException("What separates labels is in none of them");
        }
    }

    /**
     * A binary task.
     *
     * @param classes both, in any order, or none if they were not declared
     */
    public static PredictionFormat binary(String positive, List<String> classes) {
        return new PredictionFormat(
                Task.BINARY,
                classes,
                Optional.of(positive),
                OptionalDouble.empty(),
                MOST_ROWS,
                MOST_SCORES,
                MOST_BYTES);
    }

    /** A binary task of classes that were not declared; the positive one is the one whose name says so. */
    public static PredictionFormat binary() {
        return new PredictionFormat(
                Task.BINARY, List.of(), Optional.empty(), OptionalDouble.empty(), MOST_ROWS, MOST_SCORES, MOST_BYTES);
    }

    /**
     * A multi-class task.
     *
     * @param classes none if they were not declared
     */
    public static PredictionFormat multiClass(List<String> classes) {
        return new PredictionFormat(
                Task.MULTI_CLASS,
                classes,
                Optional.empty(),
                OptionalDouble.empty(),
                MOST_ROWS,
                MOST_SCORES,
                MOST_BYTES);
    }

    /**
     * A multi-label task.
     *
     * @param labels none if they were not declared
     */
    public static PredictionFormat multiLabel(List<String> labels) {
        return new PredictionFormat(
                Task.MULTI_LABEL, labels, Optional.empty(), OptionalDouble.empty(), MOST_ROWS, MOST_SCORES, MOST_BYTES);
    }

    /** The same where what scores so much, or more, counts as predicted to be of the positive class. */
    public PredictionFormat withThreshold(double score) {
        return new PredictionFormat(task, classes, positive, OptionalDouble.of(score), mostRows, mostScores, mostBytes);
    }

    /** The same with less or more room. */
    public PredictionFormat withAtMost(int rows, long scores) {
        return new PredictionFormat(task, classes, positive, threshold, rows, scores, mostBytes);
    }

    /** The same with less or more room for the file when it is unpacked. */
    public PredictionFormat withAtMostBytes(long bytes) {
        return new PredictionFormat(task, classes, positive, threshold, mostRows, mostScores, bytes);
    }
}
