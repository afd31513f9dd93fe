package dev.proofmark.evaluation.significance;

/** What is compared has values. */
final class Finite {

    private Finite() {}

    static void check(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a value is " + value);
            }
        }
    }
}
