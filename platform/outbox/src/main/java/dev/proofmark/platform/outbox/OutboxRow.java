package dev.proofmark.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event that waits for its publication. */
@Entity
@Table(name = "outbox")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class OutboxRow {

    @Id
    UUID id;

    short shard;

    @Column(name = "aggregatetype")
    String topic;

    @Column(name = "aggregateid")
    String key;

    String type;

    int version;

    UUID subject;

    @Column(name = "occurred_at")
    Instant occurredAt;

    String actor;

    @Column(name = "correlation_id")
    String correlationId;

    @Nullable String traceparent;

    String payload;
}
