package dev.proofmark.audit.report.persistence;

import dev.proofmark.audit.report.domain.AuditReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code report}: the text is kept as it was hashed. */
@Entity
@Immutable
@Table(name = "report")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ReportRow {

    @Id
    UUID id;

    @Column(name = "audit_id")
    UUID auditId;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    String content;

    String sha256;

    @Column(name = "issued_by")
    String issuedBy;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    static ReportRow of(AuditReport report) {
        ReportRow row = new ReportRow();
        row.id = report.reportId();
        row.auditId = report.auditId();
        row.certificationId = report.certificationId();
        row.organisationId = report.organisationId();
        row.content = report.content();
        row.sha256 = report.sha256();
        row.issuedBy = report.issuedBy();
        row.issuedOn = report.issuedOn();
        return row;
    }

    AuditReport toReport() {
        return new AuditReport(id, auditId, certificationId, organisationId, content, sha256, issuedBy, issuedOn);
    }
}
