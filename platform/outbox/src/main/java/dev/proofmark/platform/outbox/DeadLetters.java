package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Copies of what could not be taken in, with the reason, for whoever watches their topic. */
@ApplicationScoped
class DeadLetters {

    /** Sends a copy of an event, in the transaction under way. */
    Uni<Void> send(Arrival arrival, EventEnvelope envelope, String reason) {
        OutboxRow row = new OutboxRow();
        row.id = Ids.next();
        row.topic = Topics.DEAD_LETTERS;
        row.key = arrival.key();
        row.shard = Outbox.shard(arrival.key());
        row.type = "event.buried";
        row.version = 1;
        row.subject = envelope.subject();
        row.occurredAt = envelope.time();
        row.actor = envelope.actor();
        row.correlationId = envelope.correlationId();
        row.traceparent = envelope.traceparent();
        Map<String, Object> letter = new TreeMap<>(Map.of(
                "topic", arrival.topic(),
                "key", arrival.key(),
                "headers", arrival.headers(),
                "payload", arrival.payload(),
                "reason", reason));
        row.payload = EventJson.write(letter);
        return Panache.getSession().chain(session -> session.persist(row));
    }

    /** Sends what is no event of ours; it has no id, so nothing can wait for it. */
    Uni<Void> sendStray(Arrival arrival, String reason) {
        UUID stable = UUID.nameUUIDFromBytes((arrival.topic() + arrival.key() + arrival.headers() + arrival.payload())
                .getBytes(StandardCharsets.UTF_8));
        EventEnvelope unknown =
                new EventEnvelope(stable, "unknown", 1, Instant.EPOCH, stable, "unknown", stable.toString(), null);
        return send(arrival, unknown, reason);
    }
}
