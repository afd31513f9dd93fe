package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.RevisionKind;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One revision; a trigger of the table lets only its publication be written later. */
@Entity
@Table(name = "certificate_revision")
class RevisionRow {
    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RevisionKind kind;

    @Column(name = "decision_id")
    UUID decisionId;

    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "decision_date")
    LocalDate decisionDate;

    @Column(name = "effective_date")
    LocalDate effectiveDate;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(name = "former_valid_until")
    LocalDate formerValidUntil;

    /** Frozen; a publication does not write it again in the words of newer code. */
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    CertificateContent content;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @Column(name = "pdf_sha256")
    String pdfSha256;

    /** Which revision of which certificate. */
    @Embeddable
    record Id(
            @Column(name = "certificate_id") UUID certificateId,
            @Column(name = "revision") int revision) {}

    static RevisionRow of(UUID certificateId, CertificateRevision revision) {
        RevisionRow row = new RevisionRow();
        row.id = new Id(certificateId, revision.number());
        row.kind = revision.kind();
        row.decisionId = revision.decisionId();
        row.applicationId = revision.applicationId();
        row.decisionDate = revision.validity().decisionDate();
        row.effectiveDate = revision.validity().effectiveDate();
        row.validUntil = revision.validity().validUntil();
        row.formerValidUntil = revision.formerValidUntil();
        row.content = revision.content();
        row.publish(revision);
        return row;
    }

    void publish(CertificateRevision published) {
        issuedOn = published.issuedOn();
        pdfSha256 = published.pdfSha256();
    }

    CertificateRevision toRevision() {
        return new CertificateRevision(
                id.revision(),
                kind,
                decisionId,
                applicationId,
                new ValidityPeriod(decisionDate, effectiveDate, validUntil),
                formerValidUntil,
                content,
                issuedOn,
                pdfSha256);
    }
}
