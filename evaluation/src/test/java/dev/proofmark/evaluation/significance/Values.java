package dev.proofmark.evaluation.significance;

import dev.proofmark.evaluation.MetricValue;

/** The numbers of outcomes that must have one. */
final class Values {

    private Values() {}

    static double of(MetricValue value) {
        return switch (value) {
            case MetricValue.Known(double known) -> known;
            case MetricValue.Undefined(String reason) -> throw new AssertionError("undefined: " + reason);
        };
    }
}
