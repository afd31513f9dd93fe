package dev.proofmark.certificate.certificatedocument.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One finished document. */
@Entity
@Immutable
@Table(name = "certificate_document")
class DocumentRow {
    @EmbeddedId
    Id id;

    String sha256;

    byte[] pdf;

    /** Which revision of which certificate. */
    @Embeddable
    record Id(
            @Column(name = "certificate_id") UUID certificateId,
            @Column(name = "revision") int revision) {}
}
