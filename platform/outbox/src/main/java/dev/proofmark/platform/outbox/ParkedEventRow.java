package dev.proofmark.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An event that could not be taken in (with a reason), or that waits behind one of its key (without). */
@Entity
@Table(name = "parked_event")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ParkedEventRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    String topic;

    @Column(name = "message_key")
    String key;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> headers;

    String payload;

    @Nullable String reason;

    /** When it was last tried in vain, by the system's clock. */
    @Column(name = "failed_at")
    @Nullable Instant failedAt;

    /** The message as it came from the broker. */
    Arrival arrival() {
        return new Arrival(topic, key, headers, payload);
    }

    void fail(String why, Instant when) {
        reason = why;
        failedAt = when;
    }
}
