package dev.proofmark.evaluation.significance;

/**
 * Two classifiers on the same items (Q. McNemar, 1947). Only the items count on which one of them is right and the other
 * wrong.
 *
 * @param onlyFirst the first alone is right
 * @param onlySecond the second alone is right
 */
public record McNemar(int onlyFirst, int onlySecond) {

    private static final String NO_DIFFERENCE = "the classifiers are right on the same items";

    public McNemar {
        if (onlyFirst < 0 || onlySecond < 0 || (long) onlyFirst + onlySecond > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no counts are " + onlyFirst + " and " + onlySecond);
        }
    }

    /** So many items tell the classifiers apart. */
    public int discordant() {
        return onlyFirst + onlySecond;
    }

    /** The binomial test; its statistic is the smaller of both counts. */
    public TestOutcome exact() {
        int smaller = Math.min(onlyFirst, onlySecond);
        if (discordant() == 0) {
            return TestOutcome.known(SignificanceTest.MCNEMAR_EXACT, smaller, 1);
        }
        double tail = Tail.ofFairCoins(discordant(), smaller);
        return TestOutcome.known(SignificanceTest.MCNEMAR_EXACT, smaller, 2 * tail);
    }

    /** By χ² with one degree of freedom. */
    public TestOutcome uncorrected() {
        return chiSquared(SignificanceTest.MCNEMAR, Math.abs((double) onlyFirst - onlySecond));
    }

    /** By χ², the difference one smaller. Equal counts have none to lose. */
    public TestOutcome corrected() {
        return chiSquared(
                SignificanceTest.MCNEMAR_CORRECTED, Math.max(0, Math.abs((double) onlyFirst - onlySecond) - 1));
    }

    private TestOutcome chiSquared(SignificanceTest test, double difference) {
        if (discordant() == 0) {
            return TestOutcome.undefined(test, NO_DIFFERENCE);
        }
        double statistic = difference * difference / discordant();
        return TestOutcome.known(test, statistic, Tail.ofChiSquared(1, statistic), 1);
    }
}
