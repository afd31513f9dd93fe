package dev.proofmark.audit.report.persistence;

import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.domain.ReportStatement;
import dev.proofmark.audit.report.domain.ReportVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    int version;

    @Column(name = "amends_sha256")
    @Nullable String amendsSha256;

    @Column(name = "amendment_reason")
    @Nullable String amendmentReason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable ReportStatement statement;

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
        row.version = report.version().number();
        row.amendsSha256 = report.version().amendsSha256();
        row.amendmentReason = report.version().reason();
        row.statement = report.statement();
        return row;
    }

    AuditReport toReport() {
        return new AuditReport(
                id,
                auditId,
                certificationId,
                organisationId,
                content,
                sha256,
                issuedBy,
                issuedOn,
                new ReportVersion(version, amendsSha256, amendmentReason),
                statement == null ? ReportStatement.none() : statement);
    }
}
