package dev.proofmark.evaluation.interval;

/** The share of repetitions in which an interval holds what it estimates. */
final class Confidence {

    private Confidence() {}

    /** It lies between none and all, and is neither. */
    static void check(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("no confidence is " + confidence);
        }
    }
}
