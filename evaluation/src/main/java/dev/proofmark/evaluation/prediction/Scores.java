package dev.proofmark.evaluation.prediction;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores as they are written, and as they are kept. */
final class Scores {

    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");
    private static final int LONGEST_NAME = 9;

    private Scores() {}

    /** The number; NaN if it is none. */
    static double parse(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            byte character = bytes[at];
            if ((character < '0' || character > '9')
                    && character != '.'
                    && character != '-'
                    && character != 'e'
                    && character != 'E'
                    && character != '+') {
                return Double.NaN;
            }
        }
        try {
            return JavaDoubleParser.parseDouble(bytes, from, to - from);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /** What is wrong with something that is no finite number. */
    static ProblemKind problem(double parsed, byte[] bytes, int from, int to) {
        if (from == to) {
            return ProblemKind.CELL_MISSING;
        }
        if (Double.isInfinite(parsed)) {
            return ProblemKind.NOT_FINITE;
        }
        if (to - from > LONGEST_NAME) {
            return ProblemKind.NOT_A_NUMBER;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return NOT_FINITE.contains(text.replaceFirst("^[-+]", "")) ? ProblemKind.NOT_FINITE : ProblemKind.NOT_A_NUMBER;
    }

    /** Those of all samples beside each other. */
    static double @Nullable [] flat(double @Nullable [] @Nullable [] scores, int columns) {
        if (scores == null) {
            return null;
        }
        double[] flat = new double[Math.multiplyExact(scores.length, columns)];
        for (int sample = 0; sample < scores.length; sample++) {
            double[] row = scores[sample];
            if (row == null || row.length != columns) {
                throw new IllegalArgumentException("A score for each class");
            }
            System.arraycopy(row, 0, flat, sample * columns, columns);
        }
        return flat;
    }
}
