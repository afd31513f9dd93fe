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
import org.jspecify.annotations.Nullable;

/** What could not be taken in, and what waits behind it: never lost, never out of order. */
@ApplicationScoped
class ParkedEvents {

    /** Whether an earlier event of this key is parked, so that this one has to wait. */
    Uni<Boolean> blocks(Arrival arrival) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(p) from ParkedEventRow p where p.topic = :topic and p.key = :key",
                                Long.class)
                        .setParameter("topic", arrival.topic())
                        .setParameter("key", arrival.key())
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** Lets an event wait behind the parked one of its key. */
    Uni<Void> queue(Arrival arrival, EventEnvelope envelope) {
        return park(arrival, envelope.id(), null);
    }

    /** Parks an event that cannot be taken in, and sends a copy with its reason to the dead letters. */
    Uni<Void> bury(Arrival arrival, EventEnvelope envelope, String reason) {
        return park(arrival, envelope.id(), reason).chain(() -> deadLetter(arrival, envelope, reason));
    }

    /** Sends what is no event of ours to the dead letters; it has no id, so nothing can wait for it. */
    Uni<Void> reject(Arrival arrival, String reason) {
        UUID stable = UUID.nameUUIDFromBytes((arrival.topic() + arrival.key() + arrival.headers() + arrival.payload())
                .getBytes(StandardCharsets.UTF_8));
        EventEnvelope unknown =
                new EventEnvelope(stable, "unknown", 1, Instant.EPOCH, stable, "unknown", stable.toString(), null);
        return deadLetter(arrival, unknown, reason);
    }

    private static Uni<Void> park(Arrival arrival, UUID eventId, @Nullable String reason) {
        ParkedEventRow row = new ParkedEventRow();
        row.eventId = eventId;
        row.topic = arrival.topic();
        row.key = arrival.key();
        row.headers = arrival.headers();
        row.payload = arrival.payload();
        row.reason = reason;
        return Panache.getSession()
                .chain(session -> session.find(ParkedEventRow.class, eventId)
                        .chain(known -> known == null
                                ? session.persist(row)
                                : Uni.createFrom().voidItem()));
    }

    /** Sends a copy with its reason to the dead letters, and lets nothing wait for it. */
    Uni<Void> deadLetter(Arrival arrival, EventEnvelope envelope, String reason) {
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
}
