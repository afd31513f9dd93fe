package dev.proofmark.audit.report.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.audit.report.domain.AuditReport;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it is shown.
 *
 * @param content the canonical JSON itself: its UTF-8 bytes are what the hash is over
 */
public record ReportView(
        UUID id,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        String sha256,
        String issuedBy,
        LocalDate issuedOn,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String content) {

    static ReportView of(AuditReport report) {
        return new ReportView(
                report.reportId(),
                report.auditId(),
                report.certificationId(),
                report.organisationId(),
                report.sha256(),
                report.issuedBy(),
                report.issuedOn(),
                report.content());
    }
}
