package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event that waits for its publication; its columns are named as Debezium's outbox router expects them.
 *
 * @param aggregatetype its topic
 * @param aggregateid the message's key
 */
record OutboxRow(
        UUID id,
        short shard,
        String aggregatetype,
        String aggregateid,
        String type,
        int version,
        UUID subject,
        Instant occurredAt,
        String actor,
        String correlationId,
        @Nullable String traceparent,
        String payload) {

    static OutboxRow of(String topic, String key, EventEnvelope envelope, String payload) {
        return new OutboxRow(
                envelope.id(),
                Outbox.shard(key),
                topic,
                key,
                envelope.type(),
                envelope.version(),
                envelope.subject(),
                envelope.time(),
                envelope.actor(),
                envelope.correlationId(),
                envelope.traceparent(),
                payload);
    }
}
