package dev.proofmark.certificate.evidence.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One kept event. */
@Entity
@Table(name = "kept_event")
class KeptEventRow {
    @Id
    UUID id;

    @Column(name = "certification_id")
    UUID certificationId;

    String type;

    int version;

    @Column(name = "occurred_at")
    Instant occurredAt;

    String json;

    String sha256;
}
