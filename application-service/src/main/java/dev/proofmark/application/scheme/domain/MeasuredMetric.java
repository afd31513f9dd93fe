package dev.proofmark.application.scheme.domain;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A metric that a scheme lets body and client agree on.
 *
 * @param tasks for which it is defined
 * @param ofClasses whether it can also be agreed for one class
 * @param side on which its good values are
 * @param supplementary not of the standard: never the only one that a limit is agreed for
 * @param lowest the value below which it cannot be; null where there is none
 * @param highest the value above which it cannot be; null where there is none
 */
public record MeasuredMetric(
        String id,
        Set<ClassificationTask> tasks,
        boolean ofClasses,
        LimitSide side,
        boolean supplementary,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {

    public MeasuredMetric {
        tasks = Set.copyOf(tasks);
    }
}
