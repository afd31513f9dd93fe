package dev.proofmark.platform.commands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to be done at an instant of the business clock. */
@Entity
@Table(name = "business_due")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class BusinessDueRow {

    @Id
    UUID id;

    String kind;

    UUID subject;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    @Column(name = "correlation_id")
    String correlationId;

    @Nullable String traceparent;
}
