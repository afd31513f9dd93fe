package dev.proofmark.contracts.schemes;

import dev.proofmark.contracts.ClassificationTask;
import dev.proofmark.contracts.LimitSide;
import java.util.List;

/**
 * A metric that may be agreed on and reported.
 *
 * @param id as the evaluation engine calls it
 * @param tasks for which it is defined
 * @param ofClasses whether it is also measured of each class
 * @param side on which its good values are
 * @param supplementary not of the standard: never the only one that a limit is agreed for
 */
public record SchemeMetric(
        String id,
        Bilingual title,
        List<ClassificationTask> tasks,
        boolean ofClasses,
        LimitSide side,
        boolean supplementary) {
    public SchemeMetric {
        tasks = List.copyOf(tasks);
    }
}
