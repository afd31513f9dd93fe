package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.Ids;
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

    private final Outbox outbox;

    DeadLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Sends a copy of an event, in the transaction under way. */
    Uni<Void> send(Arrival arrival, EventEnvelope buried, String reason) {
        Map<String, Object> letter = new TreeMap<>(Map.of(
                "topic", arrival.topic(),
                "key", arrival.key(),
                "headers", arrival.headers(),
                "payload", arrival.payload(),
                "reason", reason));
        EventEnvelope envelope = new EventEnvelope(
                Ids.next(),
                "event.buried",
                1,
                buried.time(),
                buried.subject(),
                buried.actor(),
                buried.correlationId(),
                buried.traceparent());
        return outbox.append(OutboxRow.of(Topics.DEAD_LETTERS, arrival.key(), envelope, EventJson.write(letter)));
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
