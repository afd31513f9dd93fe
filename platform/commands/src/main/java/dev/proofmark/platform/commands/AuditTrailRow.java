package dev.proofmark.platform.commands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail; the database grants no change of it. */
@Entity
@Immutable
@Table(name = "audit_trail")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AuditTrailRow {

    @Id
    UUID id;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "business_date")
    LocalDate businessDate;

    String actor;

    String operation;

    String target;

    @Column(name = "body_sha256")
    String bodySha256;

    @Column(name = "correlation_id")
    String correlationId;

    @Nullable String traceparent;
}
