package dev.proofmark.certificate.certificate.persistence;

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

/** One certificate, without what its revisions say. */
@Entity
@Table(name = "certificate")
class CertificateRow {
    @Id
    UUID id;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    String number;

    @Column(name = "certified_since")
    LocalDate certifiedSince;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CertificateStatus status;

    int revision;

    @Column(name = "next_revision")
    Integer nextRevision;

    @Column(name = "status_since")
    LocalDate statusSince;

    @Column(name = "resolve_by")
    LocalDate resolveBy;

    @Version
    long version;
}
