package dev.proofmark.evaluation.interval;

import dev.proofmark.evaluation.MetricValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;

/**
 * Percentile bootstrap of any metrics. Each resample has its own random numbers, made of the seed and its number: how many
 * processors share the work changes nothing.
 */
public final class BootstrapInterval {

    private static final String UNDEFINED = "the metric itself is undefined";
    private static final double PERCENT = 100;

    private BootstrapInterval() {}

    /**
     * The intervals of these metrics, all of the same resamples.
     *
     * @param values what the metrics come to in the sample itself
     * @param resamplers makes one for each processor
     */
    public static <K> Map<K, IntervalValue> of(
            Map<K, MetricValue> values, Resampling resampling, Supplier<Resampler<K>> resamplers) {
        Map<K, double[]> resampled = new LinkedHashMap<>();
        values.keySet().forEach(key -> resampled.put(key, new double[resampling.resamples()]));
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), resampling.resamples());
        IntStream.range(0, workers).parallel().forEach(worker -> {
            Resampler<K> resampler = resamplers.get();
            for (int number = worker; number < resampling.resamples(); number += workers) {
                Map<K, MetricValue> drawn = resampler.measure(Draws.ofResample(resampling.seed(), number));
                for (Map.Entry<K, double[]> metric : resampled.entrySet()) {
                    metric.getValue()[number] = number(drawn.get(metric.getKey()));
                }
            }
        });
        Map<K, IntervalValue> intervals = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            double[] drawn = resampled.get(key);
            if (drawn != null) {
                intervals.put(key, interval(number(value), drawn, resampling));
            }
        });
        return intervals;
    }

    /** NaN where there is none. */
    private static double number(@Nullable MetricValue value) {
        return value instanceof MetricValue.Known(double known) ? known : Double.NaN;
    }

    private static IntervalValue interval(double value, double[] resampled, Resampling resampling) {
        if (Double.isNaN(value)) {
            return new IntervalValue.Undefined(UNDEFINED);
        }
        double[] defined =
                Arrays.stream(resampled).filter(each -> !Double.isNaN(each)).toArray();
        int undefined = resampled.length - defined.length;
        if (undefined > (1 - resampling.confidence()) * resampled.length) {
            return new IntervalValue.Undefined("the metric is undefined in " + undefined + " of " + resampled.length
                    + " resamples, which is more than lie outside the interval");
        }
        double tail = (1 - resampling.confidence()) / 2 * PERCENT;
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(defined);
        return new IntervalValue.Known(
                percentile.evaluate(tail),
                percentile.evaluate(PERCENT - tail),
                resampling.confidence(),
                new IntervalMethod.BootstrapPercentile(resampling, undefined));
    }
}
