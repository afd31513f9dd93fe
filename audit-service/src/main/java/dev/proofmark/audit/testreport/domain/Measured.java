package dev.proofmark.audit.testreport.domain;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalValue;

/**
 * What a metric comes to by the predictions.
 *
 * @param samples that it is of
 */
public record Measured(MetricValue value, IntervalValue interval, long samples) {

    /** The value as people compare it with a stated one, or that there is none. */
    String words() {
        return switch (value) {
            case MetricValue.Known(double number) -> Decimals.plain(number);
            case MetricValue.Undefined(String reason) -> "undefined (" + reason + ")";
        };
    }
}
