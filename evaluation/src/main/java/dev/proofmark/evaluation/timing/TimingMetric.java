package dev.proofmark.evaluation.timing;

import dev.proofmark.evaluation.MetricValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What timings come to, by the names in reports and claims: latencies in seconds, throughput in answers per second. */
public enum TimingMetric {
    LATENCY_MEAN("latencyMean", ""),
    LATENCY_LEAST("latencyMin", ""),
    LATENCY_P50("latencyP50", TimingMetric.RANK),
    LATENCY_P90("latencyP90", TimingMetric.RANK),
    LATENCY_P95("latencyP95", TimingMetric.RANK),
    LATENCY_P99("latencyP99", TimingMetric.RANK),
    LATENCY_P999("latencyP99.9", TimingMetric.RANK),
    LATENCY_LARGEST("latencyMax", ""),
    THROUGHPUT("throughput", "all answers, from the first begin to the last end"),
    THROUGHPUT_LEAST("throughputMin", TimingMetric.BY_SECOND),
    THROUGHPUT_P1("throughputP1", TimingMetric.BY_SECOND),
    THROUGHPUT_P5("throughputP5", TimingMetric.BY_SECOND),
    THROUGHPUT_P50("throughputP50", TimingMetric.BY_SECOND),
    THROUGHPUT_LARGEST("throughputMax", TimingMetric.BY_SECOND);

    private static final String RANK = "nearest rank: a latency that was measured";
    private static final String BY_SECOND = "answers in each whole second since the first begin, by nearest rank";

    private final String code;
    private final String method;

    TimingMetric(String code, String method) {
        this.code = code;
        this.method = method;
    }

    /** The one of that name. */
    public static Optional<TimingMetric> named(String code) {
        return Arrays.stream(values())
                .filter(metric -> metric.code.equals(code))
                .findFirst();
    }

    /** What they all come to. */
    public static Map<TimingMetric, MetricValue> all(Timings timings) {
        Distribution latency = timings.latency();
        Distribution bySecond = timings.throughputBySecond();
        Map<TimingMetric, MetricValue> values = new EnumMap<>(TimingMetric.class);
        for (TimingMetric metric : values()) {
            values.put(metric, metric.of(timings, latency, bySecond));
        }
        return values;
    }

    private MetricValue of(Timings timings, Distribution latency, Distribution bySecond) {
        return switch (this) {
            case LATENCY_MEAN -> latency.mean();
            case LATENCY_LEAST -> latency.least();
            case LATENCY_P50 -> latency.percentile(50);
            case LATENCY_P90 -> latency.percentile(90);
            case LATENCY_P95 -> latency.percentile(95);
            case LATENCY_P99 -> latency.percentile(99);
            case LATENCY_P999 -> latency.percentile(99.9);
            case LATENCY_LARGEST -> latency.largest();
            case THROUGHPUT -> timings.throughput();
            case THROUGHPUT_LEAST -> bySecond.least();
            case THROUGHPUT_P1 -> bySecond.percentile(1);
            case THROUGHPUT_P5 -> bySecond.percentile(5);
            case THROUGHPUT_P50 -> bySecond.percentile(50);
            case THROUGHPUT_LARGEST -> bySecond.largest();
        };
    }

    /** Its name. */
    public String code() {
        return code;
    }

    /** How it is computed, in English, where there are several ways; else empty. */
    public String method() {
        return method;
    }

    /** Whether it is in seconds; else it is in answers per second. */
    public boolean isLatency() {
        return compareTo(THROUGHPUT) < 0;
    }
}
