package dev.proofmark.evaluation.interval;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Percentile bootstrap of the binary F1 and AUC. Each resample has its own random numbers, made of the seed and its
 * number: how many processors share the work changes nothing.
 */
public final class BootstrapInterval {

    private static final String UNDEFINED = "the metric itself is undefined";
    private static final double PERCENT = 100;

    private BootstrapInterval() {}

    /** Both metrics, of the same resamples. */
    public record F1AndAuc(IntervalValue f1, IntervalValue auc) {}

    /** Of predictions with scores. */
    public static F1AndAuc f1AndAuc(RankedOutcomes outcomes, Resampling resampling) {
        Resample all = new Resample(outcomes);
        all.takeAll();
        double[][] values = new double[2][resampling.resamples()];
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), resampling.resamples());
        IntStream.range(0, workers).parallel().forEach(worker -> {
            Resample resample = new Resample(outcomes);
            for (int number = worker; number < resampling.resamples(); number += workers) {
                resample.draw(Draws.ofResample(resampling.seed(), number));
                values[0][number] = resample.f1();
                values[1][number] = resample.auc();
            }
        });
        return new F1AndAuc(interval(all.f1(), values[0], resampling), interval(all.auc(), values[1], resampling));
    }

    /** Of counts alone: drawing items with replacement is drawing the counts from a multinomial distribution. */
    public static IntervalValue f1(OutcomeCounts counts, Resampling resampling) {
        double[] values = IntStream.range(0, resampling.resamples())
                .parallel()
                .mapToDouble(number -> counts.drawn(Draws.ofResample(resampling.seed(), number))
                        .f1())
                .toArray();
        return interval(counts.f1(), values, resampling);
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
