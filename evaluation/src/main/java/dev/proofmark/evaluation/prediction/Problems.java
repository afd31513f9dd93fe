package dev.proofmark.evaluation.prediction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far: the first of them, and how many. */
final class Problems {

    private static final int LONGEST = 80;

    private final List<Problem> first = new ArrayList<>();
    private long count;

    void add(long row, String column, ProblemKind kind, String found) {
        count++;
        if (first.size() < PredictionFileException.MOST_NAMED) {
            first.add(new Problem(row, column, kind, shortened(found)));
        }
    }

    /** Problems that come from a second look, each in the order of its row, among those already there. */
    void merge(Problems others) {
        first.addAll(others.first);
        first.sort(Comparator.comparingLong(Problem::row));
        if (first.size() > PredictionFileException.MOST_NAMED) {
            first.subList(PredictionFileException.MOST_NAMED, first.size()).clear();
        }
        count += others.count;
    }

    /** Counts some that are not named. */
    void addUnnamed(long more) {
        count += more;
    }

    int named() {
        return first.size();
    }

    /** The last one: nothing can be read after it. */
    PredictionFileException last(long row, String column, ProblemKind kind, String found) {
        if (first.size() == PredictionFileException.MOST_NAMED) {
            first.removeLast();
        }
        add(row, column, kind, found);
        return new PredictionFileException(first, count);
    }

    void throwIfAny() throws PredictionFileException {
        if (count > 0) {
            throw new PredictionFileException(first, count);
        }
    }

    /** A cell as people can read it, whatever bytes it has. */
    static String text(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + LONGEST * 4);
        return "'" + shortened(new String(bytes, from, end - from, StandardCharsets.UTF_8)) + "'";
    }

    private static String shortened(String found) {
        String printable = found.replaceAll("\\p{Cntrl}", "\u00b7");
        return printable.codePointCount(0, printable.length()) <= LONGEST
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
