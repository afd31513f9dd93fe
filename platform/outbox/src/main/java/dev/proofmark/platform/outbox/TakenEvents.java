package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.SessionStatements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events whose effect has committed, or will with the transaction under way. */
@ApplicationScoped
class TakenEvents {

    private static final String CLAIM = """
            with claimed as (
              insert into inbox (event_id, type) values ($1, $2) on conflict (event_id) do nothing returning event_id
            )
            select exists (select from claimed)
            """;

    /** One statement and so one snapshot: where a replay has taken its key away, what it took in is seen too. */
    private static final String CLAIM_UNLESS_PARKED = """
            with parked as (
              select id from parked_key where topic = $1 and message_key = $2
            ), claimed as (
              insert into inbox (event_id, type) select $3, $4 where not exists (select from parked)
              on conflict (event_id) do nothing returning event_id
            )
            select (select cast(id as text) from parked), exists (select from claimed)
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
        return SessionStatements.one(
                CLAIM_UNLESS_PARKED,
                row -> new Claim(id(row.getString(1)), row.getBoolean(2)),
                arrival.topic(),
                arrival.key(),
                envelope.id(),
                envelope.type());
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /**
     * Claims an event for the transaction under way.
     *
     * @return whether it is the first to do so
     */
    Uni<Boolean> claim(EventEnvelope envelope) {
        return SessionStatements.one(CLAIM, row -> row.getBoolean(1), envelope.id(), envelope.type());
    }

    /** Whether the event has been taken in. */
    Uni<Boolean> contains(UUID eventId) {
        return SessionStatements.one(
                "select exists (select from inbox where event_id = $1)", row -> row.getBoolean(1), eventId);
    }
}
