package dev.proofmark.evaluation.timing;

import dev.proofmark.evaluation.MetricValue;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Measured values by their percentiles. A percentile is a value that was measured: the smallest one such that at least so
 * many are no larger (nearest rank). Nothing is interpolated, so that the slowest answers are never made up.
 */
public final class Distribution {

    private static final double PERCENT = 100;
    private static final String NOTHING_MEASURED = "nothing was measured";

    private final double[] sorted;

    private Distribution(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of values in any order, none negative. */
    public static Distribution of(double[] values) {
        double[] sorted = values.clone();
        for (double value : sorted) {
            if (!Double.isFinite(value) || value < 0) {
                throw new IllegalArgumentException("no measured value is " + value);
            }
        }
        Arrays.parallelSort(sorted);
        return new Distribution(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The value that so many per cent don't exceed.
     *
     * @param percent above 0, at most 100
     */
    public MetricValue percentile(double percent) {
        if (!(percent > 0 && percent <= PERCENT)) {
            throw new IllegalArgumentException("no percentile is " + percent);
        }
        // 99.9 per cent of 1,000 are 999, but not as floating-point numbers.
        double rank = Math.ceil(percent * sorted.length / PERCENT - 1e-9);
        return ofMeasured(values -> values[Math.max(1, (int) rank) - 1]);
    }

    public MetricValue mean() {
        return ofMeasured(values -> Arrays.stream(values).average().orElseThrow());
    }

    public MetricValue least() {
        return ofMeasured(values -> values[0]);
    }

    public MetricValue largest() {
        return ofMeasured(values -> values[values.length - 1]);
    }

    private MetricValue ofMeasured(ToDoubleFunction<double[]> value) {
        return sorted.length == 0
                ? new MetricValue.Undefined(NOTHING_MEASURED)
                : new MetricValue.Known(value.applyAsDouble(sorted));
    }
}
