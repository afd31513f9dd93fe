package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One certificate. */
@Entity
@Table(name = "certificate")
class CertificateRow {
    @Id
    UUID id;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "decision_id")
    UUID decisionId;

    @Column(name = "application_id")
    UUID applicationId;

    String number;

    int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CertificateStatus status;

    @Column(name = "decision_date")
    LocalDate decisionDate;

    @Column(name = "effective_date")
    LocalDate effectiveDate;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    CertificateContent content;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @Column(name = "pdf_sha256")
    String pdfSha256;

    @Version
    long version;
}
