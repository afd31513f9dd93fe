package dev.proofmark.evaluation.interval;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/** Intervals of what is a share of independent items: accuracy, precision, recall, specificity. */
public final class ProportionInterval {

    /** The bound's own accuracy: far below what any report prints. */
    private static final double ACCURACY = 1e-14;

    private static final String NOTHING_COUNTED = "nothing was counted";

    private ProportionInterval() {}

    /** The score interval. */
    public static IntervalValue wilson(int successes, int trials, double confidence) {
        check(successes, trials, confidence);
        if (trials == 0) {
            return new IntervalValue.Undefined(NOTHING_COUNTED);
        }
        ConfidenceInterval bounds =
                BinomialProportion.getWilsonScoreInterval(trials, (double) successes / trials, confidence);
        // At its ends the interval is closed; the formula comes near to them only within its rounding.
        double low = successes == 0 ? 0 : Math.max(0, bounds.getLowerBound());
        double high = successes == trials ? 1 : Math.min(1, bounds.getUpperBound());
        return new IntervalValue.Known(low, high, confidence, new IntervalMethod.Wilson());
    }

    /**
     * The exact interval, by quantiles of the beta distribution. Hipparchus' own takes the successes from a rounded
     * share and has no upper bound when there are none.
     */
    public static IntervalValue clopperPearson(int successes, int trials, double confidence) {
        check(successes, trials, confidence);
        if (trials == 0) {
            return new IntervalValue.Undefined(NOTHING_COUNTED);
        }
        double tail = (1 - confidence) / 2;
        double failures = (double) trials - successes;
        double low = successes == 0 ? 0 : quantile(successes, failures + 1, tail);
        double high = successes == trials ? 1 : quantile(successes + 1.0, failures, 1 - tail);
        return new IntervalValue.Known(low, high, confidence, new IntervalMethod.ClopperPearson());
    }

    private static double quantile(double alpha, double beta, double probability) {
        return new BetaDistribution(alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
    }

    private static void check(int successes, int trials, double confidence) {
        if (trials < 0 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException("no " + successes + " successes in " + trials);
        }
        Confidence.check(confidence);
    }
}
