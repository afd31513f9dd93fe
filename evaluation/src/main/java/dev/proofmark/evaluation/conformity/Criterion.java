package dev.proofmark.evaluation.conformity;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalValue;

/**
 * A metric's limit with the rule that decides, agreed before the test (I-47).
 *
 * @param metric its name in the report
 */
public record Criterion(String metric, SpecificationLimit limit, DecisionRule rule) {

    public Criterion {
        if (metric.isBlank()) {
            throw new IllegalArgumentException("a criterion is of a metric");
        }
    }

    /** What is stated of a recomputed value and its interval (I-47): never conformity where either is missing. */
    public ConformityStatement decide(MetricValue value, IntervalValue interval) {
        return new ConformityStatement(this, value, interval, verdict(value, interval));
    }

    private Verdict verdict(MetricValue value, IntervalValue interval) {
        return switch (value) {
            case MetricValue.Undefined(String reason) -> new Verdict.Undecided("the metric is undefined: " + reason);
            case MetricValue.Known(double number) ->
                switch (rule) {
                    case DecisionRule.Simple _ -> verdict(number);
                    case DecisionRule.GuardBanded(double confidence) -> guarded(number, interval, confidence);
                };
        };
    }

    private Verdict guarded(double number, IntervalValue interval, double confidence) {
        return switch (interval) {
            case IntervalValue.Undefined(String reason) -> new Verdict.Undecided("there is no interval: " + reason);
            case IntervalValue.Known known
            when known.confidence() != confidence ->
                new Verdict.Undecided(
                        "the interval's confidence is " + known.confidence() + ", agreed was " + confidence);
            // The percentiles of resamples may leave the value itself out; it has to meet the limit as well.
            case IntervalValue.Known known ->
                verdict(
                        switch (limit.side()) {
                            case AT_LEAST -> Math.min(known.low(), number);
                            case AT_MOST -> Math.max(known.high(), number);
                        });
        };
    }

    private Verdict verdict(double decisive) {
        return limit.isMetBy(decisive) ? new Verdict.Conforms() : new Verdict.DoesNotConform();
    }
}
