package dev.proofmark.evaluation.interval;

/** An interval, or why there is none: what has no value has no interval either. */
public sealed interface IntervalValue {

    /**
     * Both bounds belong to it.
     *
     * @param confidence of both sides together, e.g. 0.95
     */
    record Known(double low, double high, double confidence, IntervalMethod method) implements IntervalValue {

        public Known {
            if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException("no interval from " + low + " to " + high);
            }
            Confidence.check(confidence);
        }
    }

    /** There is none. */
    record Undefined(String reason) implements IntervalValue {}
}
