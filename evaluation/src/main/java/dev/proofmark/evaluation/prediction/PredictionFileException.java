package dev.proofmark.evaluation.prediction;

import java.util.List;

/** A file of predictions or timings is not what it has to be; it names the first problems, by their rows. */
public final class PredictionFileException extends Exception {

    /** How many problems are named. */
    public static final int MOST_NAMED = 100;

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final long count;

    PredictionFileException(List<Problem> problems, long count) {
        super(problems.getFirst().message() + (count > 1 ? " (and " + (count - 1) + " more problems)" : ""));
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    /** The first of them. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many were found until reading ended. */
    public long count() {
        return count;
    }
}
