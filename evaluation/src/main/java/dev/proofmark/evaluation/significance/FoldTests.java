package dev.proofmark.evaluation.significance;

import org.hipparchus.stat.inference.TTest;

/** Two classifiers, measured on the same folds: the differences, fold by fold. */
public final class FoldTests {

    private FoldTests() {}

    /** Student's t of the differences; the statistic is positive where the first is larger. */
    public static TestOutcome pairedT(double[] first, double[] second) {
        check(first, second);
        if (first.length < 2) {
            return TestOutcome.undefined(SignificanceTest.PAIRED_T, "one fold has no spread");
        }
        double difference = first[0] - second[0];
        boolean same = true;
        for (int fold = 1; fold < first.length; fold++) {
            same &= first[fold] - second[fold] == difference;
        }
        if (same) {
            return TestOutcome.undefined(SignificanceTest.PAIRED_T, "the differences have no spread");
        }
        TTest test = new TTest();
        return TestOutcome.known(
                SignificanceTest.PAIRED_T,
                test.pairedT(first, second),
                test.pairedTTest(first, second),
                first.length - 1);
    }

    /**
     * Wilcoxon's signed ranks (1945), folds without a difference left out. The statistic is the smaller sum of ranks.
     * Exact up to {@value SignedRanks#MOST_FOR_EXACT} folds without ties, else by the normal distribution, corrected for
     * ties and continuity.
     */
    public static TestOutcome wilcoxon(double[] first, double[] second) {
        check(first, second);
        SignedRanks ranks = SignedRanks.of(first, second);
        if (ranks.count() == 0) {
            return TestOutcome.undefined(SignificanceTest.WILCOXON_SIGNED_RANK, "no fold has a difference");
        }
        return TestOutcome.known(SignificanceTest.WILCOXON_SIGNED_RANK, ranks.smallerSum(), ranks.probability());
    }

    private static void check(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " folds are not " + second.length);
        }
        Finite.check(first);
        Finite.check(second);
    }
}
