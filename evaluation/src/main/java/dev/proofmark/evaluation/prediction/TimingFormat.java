package dev.proofmark.evaluation.prediction;

/**
 * How large a file of timings may be.
 *
 * @param mostRows how many answers it may have
 * @param mostBytes how long it may be when it is unpacked
 */
public record TimingFormat(int mostRows, long mostBytes) {

    private static final int MOST_ROWS = 50_000_000;

    /** The same as of predictions: a small file may be a large one packed. */
    private static final long MOST_BYTES = 16L << 30;

    public TimingFormat {
        if (mostRows < 1) {
            throw new IllegalArgumentException("There is room for one answer at least");
        }
    }

    /** With as much room as files ever have. */
    public static TimingFormat usual() {
        return new TimingFormat(MOST_ROWS, MOST_BYTES);
    }

    /** The same with less or more room for answers. */
    public TimingFormat withAtMost(int rows) {
        return new TimingFormat(rows, mostBytes);
    }
}
