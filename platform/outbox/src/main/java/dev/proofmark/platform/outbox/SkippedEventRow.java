package dev.proofmark.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An event that was given up, as it came, with who gave it up and why; the database grants no change of it. */
@Entity
@Immutable
@Table(name = "skipped_event")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SkippedEventRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    String topic;

    @Column(name = "message_key")
    String key;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> headers;

    String payload;

    /** Why it could not be taken in. */
    String failure;

    /** Why it was given up. */
    String reason;

    @Column(name = "skipped_by")
    String skippedBy;

    @Column(name = "skipped_at")
    Instant skippedAt;

    @Column(name = "correlation_id")
    String correlationId;
}
