package dev.proofmark.evaluation.timing;

import dev.proofmark.evaluation.MetricValue;
import java.util.Arrays;

/**
 * When each answer was asked for and given, in seconds on one clock. Answers may overlap: throughput is counted on the
 * clock, not added up from latencies.
 */
public final class Timings {

    /** How long a measurement may take: a month. */
    public static final int MOST_SECONDS = 31 * 24 * 60 * 60;

    private final double[] begins;
    private final double[] ends;

    private Timings(double[] begins, double[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** In any order, one of each for each answer. */
    public static Timings of(double[] begins, double[] ends) {
        if (begins.length != ends.length) {
            throw new IllegalArgumentException(begins.length + " begins are not " + ends.length + " ends");
        }
        for (int answer = 0; answer < begins.length; answer++) {
            if (!Double.isFinite(begins[answer]) || !Double.isFinite(ends[answer]) || ends[answer] < begins[answer]) {
                throw new IllegalArgumentException(
                        "answer " + answer + " takes from " + begins[answer] + " to " + ends[answer]);
            }
        }
        return new Timings(begins.clone(), ends.clone());
    }

    /** In seconds. */
    public Distribution latency() {
        double[] latencies = new double[ends.length];
        Arrays.setAll(latencies, answer -> ends[answer] - begins[answer]);
        return Distribution.of(latencies);
    }

    /** Answers per second, from the first begin to the last end. */
    public MetricValue throughput() {
        if (ends.length == 0) {
            return new MetricValue.Undefined("nothing was measured");
        }
        double seconds = lastEnd() - firstBegin();
        return seconds == 0
                ? new MetricValue.Undefined("all answers took no time on the clock")
                : new MetricValue.Known(ends.length / seconds);
    }

    /**
     * Answers given in each whole second since the first begin, its end included. The last second is left out unless it is whole: it would
     * seem slow because it ended.
     */
    public Distribution throughputBySecond() {
        if (ends.length == 0) {
            return Distribution.of(new double[0]);
        }
        double begin = firstBegin();
        double seconds = Math.floor(lastEnd() - begin);
        if (seconds > MOST_SECONDS) {
            throw new IllegalArgumentException("no measurement takes " + seconds + " seconds");
        }
        double[] answers = new double[(int) seconds];
        for (double end : ends) {
            int second = Math.max(0, (int) Math.ceil(end - begin) - 1);
            if (second < answers.length) {
                answers[second]++;
            }
        }
        return Distribution.of(answers);
    }

    private double firstBegin() {
        return Arrays.stream(begins).min().orElseThrow();
    }

    private double lastEnd() {
        return Arrays.stream(ends).max().orElseThrow();
    }
}
