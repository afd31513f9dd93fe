package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalValue;
import java.util.Optional;

/**
 * What a metric came to, and how.
 *
 * @param n of how many samples: what a share is divided by; of any other metric all samples
 * @param method how it is computed, in English, where there are several ways; else empty
 * @param interval empty where none was computed
 */
public record MetricResult(MetricValue value, long n, String method, Optional<IntervalValue> interval) {

    private static final IntervalValue NONE = new IntervalValue.Undefined("none was computed");

    /** The interval for a decision, undefined where none was computed. */
    public IntervalValue intervalOrNone() {
        return interval.orElse(NONE);
    }
}
