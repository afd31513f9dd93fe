package dev.proofmark.evaluation.significance;

import dev.proofmark.evaluation.MetricValue;
import java.util.List;

/**
 * What a test came to.
 *
 * @param statistic named in the test's own description
 * @param probability of a statistic at least as far off, on either side, if there were no difference (p-value)
 * @param degreesOfFreedom none for the tests that have none
 */
public record TestOutcome(
        SignificanceTest test, MetricValue statistic, MetricValue probability, List<Integer> degreesOfFreedom) {

    public TestOutcome {
        degreesOfFreedom = List.copyOf(degreesOfFreedom);
        if (probability instanceof MetricValue.Known(double value) && !(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("no probability is " + value);
        }
    }

    static TestOutcome known(SignificanceTest test, double statistic, double probability, Integer... degreesOfFreedom) {
        // A tail that was added up may pass one by its rounding.
        return new TestOutcome(
                test,
                new MetricValue.Known(statistic),
                new MetricValue.Known(Math.min(1, probability)),
                List.of(degreesOfFreedom));
    }

    static TestOutcome undefined(SignificanceTest test, String reason) {
        MetricValue undefined = new MetricValue.Undefined(reason);
        return new TestOutcome(test, undefined, undefined, List.of());
    }
}
