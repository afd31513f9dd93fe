package dev.proofmark.evaluation.prediction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which column is which.
 *
 * @param names those of all columns
 * @param score that of the positive class; -1 if there is none
 * @param classScores those of each class in the order of {@link Labels}; empty if there are none
 */
record Header(List<String> names, int id, int actual, int predicted, int score, List<Integer> classScores) {

    static final String ID = "id";

    private static final String ACTUAL = "true";
    private static final String PREDICTED = "predicted";

    /** Those that name classes or labels. */
    static final List<String> LABELS = List.of(ACTUAL, PREDICTED);

    static final String SCORE = "score";

    private static final String CLASS_SCORE = "score:";
    private static final List<String> NEEDED = List.of(ID, ACTUAL, PREDICTED);
    private static final String OTHER_DELIMITERS = ";\t|";

    /** Reads the first row. Classes that were not declared become known from the columns of their scores. */
    static Header read(Rows rows, Task task, Labels labels, Problems problems) throws PredictionFileException {
        if (rows.isBlank()) {
            throw problems.last(1, "", ProblemKind.HEADER, "an empty row");
        }
        List<String> names = new ArrayList<>();
        for (int cell = 0; cell < rows.cells(); cell++) {
            int start = rows.start(cell);
            names.add(new String(rows.bytes(), start, rows.end(cell) - start, StandardCharsets.UTF_8));
        }
        checkEncoding(rows, names, problems);
        if (names.stream().noneMatch(NEEDED::contains)) {
            throw problems.last(
                    1, "", isDelimitedOtherwise(names) ? ProblemKind.DELIMITER : ProblemKind.HEADER, rows.text(0));
        }
        check(names, task, labels, problems);
        return new Header(
                List.copyOf(names),
                names.indexOf(ID),
                names.indexOf(ACTUAL),
                names.indexOf(PREDICTED),
                names.indexOf(SCORE),
                classScores(names, labels));
    }

    private static void checkEncoding(Rows rows, List<String> names, Problems problems) throws PredictionFileException {
        for (String name : names) {
            if (name.indexOf(0) >= 0) {
                throw problems.last(1, "", ProblemKind.ENCODING, "bytes of zero as in UTF-16");
            }
            if (name.indexOf('\uFFFD') >= 0) {
                throw problems.last(1, "", ProblemKind.ENCODING, rows.text(0));
            }
        }
    }

    private static boolean isDelimitedOtherwise(List<String> names) {
        String first = names.getFirst();
        return OTHER_DELIMITERS
                .chars()
                .mapToObj(Character::toString)
                .anyMatch(delimiter -> first.startsWith(ID + delimiter) || first.contains(delimiter + ACTUAL));
    }

    private static void check(List<String> names, Task task, Labels labels, Problems problems)
            throws PredictionFileException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                problems.add(1, name, ProblemKind.COLUMN_REPEATED, "it again");
            } else if (!NEEDED.contains(name) && !isScore(name, task, labels)) {
                problems.add(1, name, ProblemKind.COLUMN_UNKNOWN, "this one");
            }
        }
        List<String> missing = new ArrayList<>(NEEDED);
        if (names.stream().anyMatch(name -> name.startsWith(CLASS_SCORE))) {
            labels.names().forEach(label -> missing.add(CLASS_SCORE + label));
        }
        missing.removeAll(seen);
        missing.forEach(name -> problems.add(1, name, ProblemKind.COLUMN_MISSING, ""));
        problems.throwIfAny();
    }

    private static boolean isScore(String name, Task task, Labels labels) {
        if (task == Task.BINARY) {
            return name.equals(SCORE);
        }
        if (!name.startsWith(CLASS_SCORE) || name.length() == CLASS_SCORE.length()) {
            return false;
        }
        String label = name.substring(CLASS_SCORE.length());
        if (labels.names().contains(label)) {
            return true;
        }
        boolean taken = !labels.isClosed() && !labels.isFull() && !(task == Task.MULTI_LABEL && label.contains("|"));
        if (taken) {
            labels.add(label);
        }
        return taken;
    }

    private static List<Integer> classScores(List<String> names, Labels labels) {
        if (names.stream().noneMatch(name -> name.startsWith(CLASS_SCORE))) {
            return List.of();
        }
        return labels.names().stream()
                .map(label -> names.indexOf(CLASS_SCORE + label))
                .toList();
    }

    /** The name of a column; the cells of a row that has too many are in none. */
    String name(int column) {
        return names.get(column);
    }
}
