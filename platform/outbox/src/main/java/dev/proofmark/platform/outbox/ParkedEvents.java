package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What could not be taken in, and what waits behind it: never lost, never out of order. */
@ApplicationScoped
class ParkedEvents {

    private final DeadLetters deadLetters;

    ParkedEvents(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /**
     * Makes the key ours until the end of the transaction: a replay that takes in its last event meanwhile is waited for.
     *
     * @return whether anything of the key still waits
     */
    Uni<Boolean> lock(UUID keyId) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from ParkedKeyRow k where k.id = :id", ParkedKeyRow.class)
                        .setParameter("id", keyId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .map(row -> row != null);
    }

    /** The key that an event waits under, if it does. */
    Uni<Optional<UUID>> keyOf(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select k.id from ParkedKeyRow k, ParkedEventRow e"
                                        + " where e.eventId = :id and k.topic = e.topic and k.key = e.key",
                                UUID.class)
                        .setParameter("id", eventId)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** The event, if it still waits. */
    Uni<Optional<ParkedEventRow>> find(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.find(ParkedEventRow.class, eventId))
                .map(Optional::ofNullable);
    }

    /** Lets an event wait behind the parked one of its key, which is ours. */
    Uni<Void> queue(Arrival arrival, EventEnvelope envelope) {
        return add(row(arrival, envelope));
    }

    /** Parks an event that cannot be taken in, and sends a copy with its reason to the dead letters. */
    Uni<Void> bury(Arrival arrival, EventEnvelope envelope, String reason) {
        ParkedEventRow row = row(arrival, envelope);
        row.fail(reason, Instant.now());
        return park(arrival).chain(() -> add(row)).chain(() -> deadLetters.send(arrival, envelope, reason));
    }

    /** Keeps the reason why an event could not be taken in this time; one that had only waited becomes a dead letter. */
    Uni<Void> failAgain(ParkedEventRow row, EventEnvelope envelope, String reason) {
        boolean only = row.reason == null;
        row.fail(reason, Instant.now());
        return only
                ? deadLetters.send(row.arrival(), envelope, reason)
                : Uni.createFrom().voidItem();
    }

    /**
     * Takes an event away from its key, which is ours; the last one takes the key with it.
     *
     * @return whether others still wait
     */
    Uni<Boolean> remove(UUID keyId, ParkedEventRow row) {
        return Panache.getSession()
                .call(session -> session.createMutationQuery("delete from ParkedEventRow e where e.eventId = :id")
                        .setParameter("id", row.eventId)
                        .executeUpdate())
                .invoke(session -> session.detach(row))
                .chain(session -> session.createMutationQuery(
                                "delete from ParkedKeyRow k where k.id = :id"
                                        + " and not exists (select e from ParkedEventRow e where e.topic = k.topic and e.key = k.key)")
                        .setParameter("id", keyId)
                        .executeUpdate())
                .map(deleted -> deleted == 0);
    }

    private static Uni<Optional<UUID>> idOf(Arrival arrival) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select k.id from ParkedKeyRow k where k.topic = :topic and k.key = :key", UUID.class)
                        .setParameter("topic", arrival.topic())
                        .setParameter("key", arrival.key())
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    private static Uni<Void> park(Arrival arrival) {
        ParkedKeyRow key = new ParkedKeyRow();
        key.id = Ids.next();
        key.topic = arrival.topic();
        key.key = arrival.key();
        return idOf(arrival)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().voidItem()
                        : Panache.getSession()
                                .chain(session -> session.persist(key).chain(session::flush)));
    }

    private static ParkedEventRow row(Arrival arrival, EventEnvelope envelope) {
        ParkedEventRow row = new ParkedEventRow();
        row.eventId = envelope.id();
        row.topic = arrival.topic();
        row.key = arrival.key();
        row.headers = arrival.headers();
        row.payload = arrival.payload();
        return row;
    }

    private static Uni<Void> add(ParkedEventRow row) {
        return Panache.getSession()
                .chain(session -> session.find(ParkedEventRow.class, row.eventId)
                        .chain(known -> known == null
                                ? session.persist(row)
                                : Uni.createFrom().voidItem()));
    }
}
