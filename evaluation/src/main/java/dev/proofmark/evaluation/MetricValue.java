package dev.proofmark.evaluation;

import java.util.function.DoubleUnaryOperator;

/** What a metric comes to; where its formula divides nothing by nothing it has no value, and says why. */
public sealed interface MetricValue {

    /**
     * A number.
     *
     * @param value finite
     */
    record Known(double value) implements MetricValue {

        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A known value is finite, not " + value);
            }
        }

        @Override
        public MetricValue map(DoubleUnaryOperator function) {
            return new Known(function.applyAsDouble(value));
        }
    }

    /**
     * None.
     *
     * @param reason why, in English
     */
    record Undefined(String reason) implements MetricValue {

        @Override
        public MetricValue map(DoubleUnaryOperator function) {
            return this;
        }
    }

    /** The value that the function makes of it; what is undefined stays so. */
    MetricValue map(DoubleUnaryOperator function);

    static MetricValue known(double value) {
        return new Known(value);
    }

    static MetricValue undefined(String reason) {
        return new Undefined(reason);
    }

    /** The quotient, undefined for that reason if the divisor is zero. */
    static MetricValue ratio(double dividend, double divisor, String reason) {
        return divisor == 0 ? undefined(reason) : known(dividend / divisor);
    }

    /** The quotient of two counts, undefined for that reason if the divisor is zero. */
    static MetricValue ratio(long dividend, long divisor, String reason) {
        return ratio((double) dividend, (double) divisor, reason);
    }
}
