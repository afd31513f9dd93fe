package dev.proofmark.evaluation.interval;

import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import java.util.Arrays;

/** Resamples of what a confusion matrix counts: samples with the same classes are the same. */
public final class MatrixResample {

    private final ConfusionMatrix matrix;

    /** The cell of each sample, row after row. */
    private final int[] cells;

    /** Lays the samples out, once for all resamples. */
    public MatrixResample(ConfusionMatrix matrix) {
        this.matrix = matrix;
        cells = new int[Math.toIntExact(matrix.total())];
        int at = 0;
        for (int cell = 0; cell < matrix.size() * matrix.size(); cell++) {
            int samples = (int) matrix.count(cell / matrix.size(), cell % matrix.size());
            Arrays.fill(cells, at, at + samples, cell);
            at += samples;
        }
    }

    /** As many samples, drawn with replacement. */
    public ConfusionMatrix drawn(Draws draws) {
        int size = matrix.size();
        long[] counts = new long[size * size];
        for (int each = 0; each < cells.length; each++) {
            counts[cells[draws.below(cells.length)]]++;
        }
        long[][] rows = new long[size][];
        Arrays.setAll(rows, row -> Arrays.copyOfRange(counts, row * size, (row + 1) * size));
        return ConfusionMatrix.of(matrix.classes(), rows);
    }
}
