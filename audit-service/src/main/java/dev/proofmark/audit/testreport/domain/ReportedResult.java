package dev.proofmark.audit.testreport.domain;

import org.jspecify.annotations.Nullable;

/**
 * A metric in a report: as the laboratory states it, as the predictions bear it out (I-45), and what it means (I-47).
 *
 * @param value with the decimals that the laboratory states
 * @param recomputed with all its digits
 * @param samples that it is of
 * @param interval null where none was computed
 * @param limit null where none was agreed
 * @param conformity null where no limit was agreed
 */
public record ReportedResult(
        MetricName name,
        String value,
        String recomputed,
        long samples,
        @Nullable Interval interval,
        @Nullable Limit limit,
        @Nullable Conformity conformity) {}
