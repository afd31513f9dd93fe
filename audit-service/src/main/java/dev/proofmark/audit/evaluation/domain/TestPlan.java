package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The test plan (ISO/IEC 17065:2012, 7.4.1).
 *
 * @param writtenBy opaque person id of the tester
 * @param approvedBy opaque person id of the evaluator; null for a draft
 */
public record TestPlan(
        PlanContent content,
        String writtenBy,
        LocalDate writtenOn,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn) {

    TestPlan approved(String evaluator, LocalDate day) {
        return new TestPlan(content, writtenBy, writtenOn, evaluator, day);
    }
}
