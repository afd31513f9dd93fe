package dev.proofmark.certificate.certificatedocument.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One finished document. */
@Entity
@Immutable
@Table(name = "certificate_document")
class DocumentRow {
    @Id
    @Column(name = "certificate_id")
    UUID certificateId;

    String sha256;

    byte[] pdf;
}
