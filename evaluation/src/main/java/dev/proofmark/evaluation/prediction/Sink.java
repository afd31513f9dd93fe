package dev.proofmark.evaluation.prediction;

import java.nio.charset.CharacterCodingException;

/** Takes in one row after the other. */
abstract class Sink {

    final Rows rows;
    final Header header;
    final Labels labels;
    final Problems problems;

    Sink(Rows rows, Header header, Labels labels, Problems problems) {
        this.rows = rows;
        this.header = header;
        this.labels = labels;
        this.problems = problems;
    }

    /** Takes the row in that was just read, or adds what is wrong with it. */
    abstract void take() throws PredictionFileException;

    /** All of it; nothing was wrong. */
    abstract Predictions predictions() throws PredictionFileException;

    /** The index of the class in that cell; {@link Labels#UNKNOWN}, and a problem more, if it has none. */
    final int label(int column) throws PredictionFileException {
        int start = rows.start(column);
        int end = rows.end(column);
        if (start == end) {
            problem(column, ProblemKind.CELL_MISSING, "nothing");
            return Labels.UNKNOWN;
        }
        return label(column, start, end);
    }

    final int label(int column, int start, int end) throws PredictionFileException {
        try {
            int label = labels.findOrAdd(rows.bytes(), start, end);
            if (label == Labels.UNKNOWN) {
                if (!labels.isClosed()) {
                    throw last(column, ProblemKind.TOO_MANY_CLASSES, "more than " + PredictionFormat.MOST_CLASSES);
                }
                problem(column, ProblemKind.LABEL_UNKNOWN, Problems.text(rows.bytes(), start, end));
            }
            return label;
        } catch (CharacterCodingException _) {
            problem(column, ProblemKind.ENCODING, Problems.text(rows.bytes(), start, end));
            return Labels.UNKNOWN;
        }
    }

    /** The score in that cell; 0, and a problem more, if it has none. */
    final double score(int column) {
        int start = rows.start(column);
        int end = rows.end(column);
        double score = Scores.parse(rows.bytes(), start, end);
        if (Double.isFinite(score)) {
            return score;
        }
        problem(
                column,
                Scores.problem(score, rows.bytes(), start, end),
                start == end ? "nothing" : Problems.text(rows.bytes(), start, end));
        return 0;
    }

    /** The scores of all classes, in the order in which they became known. */
    final void takeScores(LongChunks scores) {
        for (int label = 0; label < header.classScores().size(); label++) {
            scores.add(score(header.classScores().get(label)));
        }
    }

    /** Those scores in the order of the classes' names. */
    final double[] inOrder(double[] scores) {
        int[] places = labels.places();
        double[] row = new double[places.length];
        for (int begin = 0; begin < scores.length; begin += places.length) {
            for (int label = 0; label < places.length; label++) {
                row[places[label]] = scores[begin + label];
            }
            System.arraycopy(row, 0, scores, begin, row.length);
        }
        return scores;
    }

    /** Classes that were not declared have columns too, if others do. */
    final void checkScores() throws PredictionFileException {
        int columns = header.classScores().size();
        if (columns > 0) {
            for (String name : labels.names().subList(columns, labels.names().size())) {
                problems.add(1, "score:" + name, ProblemKind.COLUMN_MISSING, "");
            }
            problems.throwIfAny();
        }
    }

    final void problem(int column, ProblemKind kind, String found) {
        problems.add(rows.row(), header.names().get(column), kind, found);
    }

    final PredictionFileException last(int column, ProblemKind kind, String found) {
        return problems.last(rows.row(), header.names().get(column), kind, found);
    }
}
