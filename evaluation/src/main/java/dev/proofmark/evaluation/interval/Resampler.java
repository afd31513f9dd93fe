package dev.proofmark.evaluation.interval;

import dev.proofmark.evaluation.MetricValue;
import java.util.Map;

/**
 * Measures resamples, one after the other; it is used by one thread.
 *
 * @param <K> what names a metric
 */
@FunctionalInterface
public interface Resampler<K> {

    /** What the metrics come to in the resample that these numbers draw. */
    Map<K, MetricValue> measure(Draws draws);
}
