package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives up an event that holds up its key: it will never have an effect, whatever arrives, and what waits behind it is
 * taken in. Who did so, when and why is kept, with the event as it came.
 */
@ApplicationScoped
class SkipParkedEvent {

    private final ParkedEvents parked;
    private final DueReplays due;
    private final Inbox inbox;

    SkipParkedEvent(ParkedEvents parked, DueReplays due, Inbox inbox) {
        this.parked = parked;
        this.due = due;
        this.inbox = inbox;
    }

    /**
     * Gives up the event in the transaction under way.
     *
     * @param reason why, in the administrator's words
     * @throws RefusedException in the Uni: {@code not-found} if it is not parked, {@code event-only-waits} if it is
     *     another one that failed
     */
    Uni<SkippedEventRow> handle(UUID eventId, String reason, CommandContext context) {
        return parked.keyOf(eventId)
                .map(SkipParkedEvent::needed)
                .call(parked::lock)
                .chain(keyId -> parked.find(eventId)
                        .map(SkipParkedEvent::needed)
                        .chain(row -> skip(keyId, row, reason, context)));
    }

    private static <T> T needed(Optional<T> found) {
        return found.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    private Uni<SkippedEventRow> skip(UUID keyId, ParkedEventRow row, String reason, CommandContext context) {
        SkippedEventRow skipped = skipped(row, reason, context);
        EventEnvelope envelope = CloudEventHeaders.read(row.headers);
        return Panache.getSession()
                .chain(session -> session.persist(skipped))
                .chain(() -> inbox.close(envelope))
                .chain(() -> parked.remove(keyId, row))
                .chain(others -> others
                        ? due.orderOnce(keyId, context)
                        : Uni.createFrom().voidItem())
                .replaceWith(skipped);
    }

    private static SkippedEventRow skipped(ParkedEventRow row, String reason, CommandContext context) {
        if (row.reason == null) {
            throw new RefusedException(Refusal.of("event-only-waits"));
        }
        SkippedEventRow skipped = new SkippedEventRow();
        skipped.eventId = row.eventId;
        skipped.topic = row.topic;
        skipped.key = row.key;
        skipped.headers = row.headers;
        skipped.payload = row.payload;
        skipped.failure = row.reason;
        skipped.reason = reason;
        skipped.skippedBy = context.actor().personId();
        skipped.skippedAt = context.now();
        skipped.correlationId = context.correlationId();
        return skipped;
    }
}
