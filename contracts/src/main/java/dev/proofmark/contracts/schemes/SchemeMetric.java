package dev.proofmark.contracts.schemes;

import dev.proofmark.contracts.ClassificationTask;
import dev.proofmark.contracts.LimitSide;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric that may be agreed on and reported.
 *
 * @param id as the evaluation engine calls it
 * @param tasks for which it is defined
 * @param ofClasses whether it is also measured of each class
 * @param side on which its good values are
 * @param supplementary not of the standard: never the only one that a limit is agreed for
 * @param lowest the value below which it cannot be; null where there is none
 * @param highest the value above which it cannot be; null where there is none
 */
public record SchemeMetric(
        String id,
        Bilingual title,
        List<ClassificationTask> tasks,
        boolean ofClasses,
        LimitSide side,
        boolean supplementary,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {
    public SchemeMetric {
        tasks = List.copyOf(tasks);
    }
}
