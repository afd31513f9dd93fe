package dev.proofmark.audit.testreport.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the laboratory has written for the next report.
 *
 * @param amends null for the first
 * @param changedBy opaque person id; null before anything was written
 * @param changedAt the same
 * @param version counts the changes; 0 before anything was written
 */
public record ReportDraft(
        UUID evaluationId,
        TestStatement statement,
        @Nullable Amendment amends,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        long version) {

    /** Before anything was written. */
    public static ReportDraft none(UUID evaluationId) {
        return new ReportDraft(evaluationId, TestStatement.none(), null, null, null, 0);
    }

    /** With what is said now in place of what was said before. */
    public ReportDraft saying(TestStatement next, String person, Instant now) {
        return new ReportDraft(evaluationId, next, amends, person, now, version + 1);
    }

    /** For the report that replaces one. */
    public ReportDraft amending(Amendment next, String person, Instant now) {
        return new ReportDraft(evaluationId, statement, next, person, now, version + 1);
    }
}
