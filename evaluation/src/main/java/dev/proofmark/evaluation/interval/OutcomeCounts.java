package dev.proofmark.evaluation.interval;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/** What F1 is made of. */
public record OutcomeCounts(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

    public OutcomeCounts {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0 || trueNegatives < 0) {
            throw new IllegalArgumentException("a count is negative");
        }
        if ((long) truePositives + falsePositives + falseNegatives + trueNegatives > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("more items than " + Integer.MAX_VALUE);
        }
    }

    private int items() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    double f1() {
        return F1.of(truePositives, falsePositives, falseNegatives);
    }

    /** As many items drawn with replacement: kind after kind, each binomial in what the former left. */
    OutcomeCounts drawn(Draws draws) {
        int items = items();
        int left = items;
        int hits = binomial(left, truePositives, items, draws);
        left -= hits;
        int rest = items - truePositives;
        int falseAlarms = binomial(left, falsePositives, rest, draws);
        left -= falseAlarms;
        rest -= falsePositives;
        int misses = binomial(left, falseNegatives, rest, draws);
        return new OutcomeCounts(hits, falseAlarms, misses, left - misses);
    }

    private static int binomial(int trials, int part, int whole, Draws draws) {
        double share = draws.share();
        if (trials == 0 || part == 0) {
            return 0;
        }
        return part == whole
                ? trials
                : new BinomialDistribution(trials, (double) part / whole).inverseCumulativeProbability(share);
    }
}
