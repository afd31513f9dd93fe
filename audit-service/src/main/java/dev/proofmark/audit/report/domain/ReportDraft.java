package dev.proofmark.audit.report.domain;

import java.util.UUID;

/**
 * What the lead has written for a report that is not issued.
 *
 * @param version counts the changes, 0 before the first
 */
public record ReportDraft(UUID auditId, ReportStatement statement, long version) {

    public static ReportDraft none(UUID auditId) {
        return new ReportDraft(auditId, ReportStatement.none(), 0);
    }
}
