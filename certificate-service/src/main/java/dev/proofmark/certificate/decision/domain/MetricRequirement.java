package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.LimitSide;
import dev.proofmark.certificate.certificate.domain.TestResult;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a metric has to reach, or may not exceed, agreed before the test.
 *
 * @param metric its id in the scheme
 * @param label of the class that it is of; null for the whole
 * @param limit as a decimal
 */
public record MetricRequirement(String metric, @Nullable String label, LimitSide side, String limit) {

    /** Whether that is the result that it is about. */
    boolean isAbout(TestResult result) {
        return metric.equals(result.metric()) && Objects.equals(label, result.label());
    }

    /** Whether the result was held against this limit and no other one. */
    boolean isLimitOf(TestResult result) {
        return side == result.side()
                && result.limit() != null
                && new BigDecimal(limit).compareTo(new BigDecimal(result.limit())) == 0;
    }

    /** How it is named to people. */
    String words() {
        return label == null ? metric : metric + " (" + label + ")";
    }
}
