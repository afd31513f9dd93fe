package dev.proofmark.audit.report.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.audit.report.domain.AuditReport;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is shown.
 *
 * @param amendsSha256 hash of the version before; null for the first
 * @param content the canonical JSON itself: its UTF-8 bytes are what the hash is over
 */
public record ReportView(
        UUID id,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        int version,
        @Nullable String amendsSha256,
        @Nullable String amendmentReason,
        String sha256,
        String issuedBy,
        LocalDate issuedOn,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String content) {

    /** The versions of a report, the newest first. */
    public record VersionsView(List<VersionView> items) {}

    /** One version without its content. */
    public record VersionView(
            UUID id,
            int version,
            @Nullable String amendsSha256,
            @Nullable String amendmentReason,
            String sha256,
            String issuedBy,
            LocalDate issuedOn) {}

    static ReportView of(AuditReport report) {
        return new ReportView(
                report.reportId(),
                report.auditId(),
                report.certificationId(),
                report.organisationId(),
                report.version().number(),
                report.version().amendsSha256(),
                report.version().reason(),
                report.sha256(),
                report.issuedBy(),
                report.issuedOn(),
                report.content());
    }

    static VersionsView of(List<AuditReport> reports) {
        return new VersionsView(reports.stream().map(ReportView::version).toList());
    }

    private static VersionView version(AuditReport report) {
        return new VersionView(
                report.reportId(),
                report.version().number(),
                report.version().amendsSha256(),
                report.version().reason(),
                report.sha256(),
                report.issuedBy(),
                report.issuedOn());
    }
}
