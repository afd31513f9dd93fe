package dev.proofmark.audit.report.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which version of a report it is.
 *
 * @param number 1 for the report as it was issued
 * @param amendsSha256 hash of the version before; null for the first
 * @param reason of the amendment; null for the first
 */
public record ReportVersion(
        int number, @Nullable String amendsSha256, @Nullable String reason) {

    static ReportVersion first() {
        return new ReportVersion(1, null, null);
    }

    static ReportVersion after(AuditReport previous, String reason) {
        return new ReportVersion(previous.version().number() + 1, previous.sha256(), reason);
    }
}
