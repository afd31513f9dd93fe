package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events whose effect has committed, or will with the transaction under way. */
@ApplicationScoped
class TakenEvents {

    private static final String CLAIM = """
            insert into inbox (event_id, type) values (:id, :type) on conflict (event_id) do nothing
            """;

    /** One statement and so one snapshot: where a replay has taken its key away, what it took in is seen too. */
    private static final String CLAIM_UNLESS_PARKED = """
            with parked as (
              select id from parked_key where topic = :topic and message_key = :key
            ), claimed as (
              insert into inbox (event_id, type) select :id, :type where not exists (select from parked)
              on conflict (event_id) do nothing returning event_id
            )
            select (select id from parked), exists (select from claimed)
            """;

    /**
     * What became of a claim.
     *
     * @param parkedKey the key that earlier events wait under; then nothing was claimed
     * @param first whether the event is ours to take in
     */
    record Claim(@Nullable UUID parkedKey, boolean first) {}

    /** Claims an event for the transaction under way, unless earlier ones of its key wait. */
    Uni<Claim> claimUnlessParked(Arrival arrival, EventEnvelope envelope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM_UNLESS_PARKED, Object[].class)
                        .setParameter("topic", arrival.topic())
                        .setParameter("key", arrival.key())
                        .setParameter("id", envelope.id())
                        .setParameter("type", envelope.type())
                        .getSingleResult())
                .map(row -> new Claim((UUID) row[0], (Boolean) row[1]));
    }

    /**
     * Claims an event for the transaction under way.
     *
     * @return whether it is the first to do so
     */
    Uni<Boolean> claim(EventEnvelope envelope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM)
                        .setParameter("id", envelope.id())
                        .setParameter("type", envelope.type())
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    /** Whether the event has been taken in. */
    Uni<Boolean> contains(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select exists (select from inbox where event_id = :id)", Boolean.class)
                        .setParameter("id", eventId)
                        .getSingleResult());
    }
}
