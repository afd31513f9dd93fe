package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.certificate.domain.StatusEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One word on a certificate's status; grants and triggers of the table refuse every change. */
@Entity
@Immutable
@Table(name = "certificate_status")
class StatusRow {
    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CertificateStatus status;

    int revision;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(name = "known_from")
    Instant knownFrom;

    @Column(name = "decision_id")
    UUID decisionId;

    /** The word's place among those on one certificate. */
    @Embeddable
    record Id(
            @Column(name = "certificate_id") UUID certificateId,
            @Column(name = "sequence") long sequence) {}

    static StatusRow of(UUID certificateId, long sequence, StatusEntry entry) {
        StatusRow row = new StatusRow();
        row.id = new Id(certificateId, sequence);
        row.status = entry.status();
        row.revision = entry.revision();
        row.validFrom = entry.validFrom();
        row.validUntil = entry.validUntil();
        row.knownFrom = entry.knownFrom();
        row.decisionId = entry.decisionId();
        return row;
    }

    StatusEntry toEntry() {
        return new StatusEntry(status, revision, validFrom, validUntil, knownFrom, decisionId);
    }
}
