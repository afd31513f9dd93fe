package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes in one event inside a transaction: not if its effect has committed before, not while an earlier one of its key
 * is parked.
 */
@ApplicationScoped
class Inbox {

    private final Map<String, List<EventHandler<?>>> handlers;
    private final TakenEvents taken;
    private final ParkedEvents parked;
    private final AuditTrail auditTrail;
    private final BusinessClock clock;

    Inbox(
            @All List<EventHandler<?>> handlers,
            TakenEvents taken,
            ParkedEvents parked,
            AuditTrail auditTrail,
            BusinessClock clock) {
        this.handlers = handlers.stream()
                .collect(Collectors.groupingBy(handler -> handler.type().name()));
        this.taken = taken;
        this.parked = parked;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Whether this service wants events of that type at all. */
    boolean wants(String type) {
        return handlers.containsKey(type);
    }

    /** The effect of the event, or its place in the queue behind a parked one. */
    Uni<Void> take(Arrival arrival, EventEnvelope envelope) {
        return taken.claimUnlessParked(arrival, envelope).chain(claim -> {
            if (claim.parkedKey() != null) {
                return behind(claim.parkedKey(), arrival, envelope);
            }
            return claim.first() ? handle(arrival, envelope) : Uni.createFrom().voidItem();
        });
    }

    /** First the key: a replay may hold it, and what it has taken in meanwhile must be seen. */
    private Uni<Void> behind(UUID parkedKey, Arrival arrival, EventEnvelope envelope) {
        return parked.lock(parkedKey).chain(blocked -> blocked ? queue(arrival, envelope) : replay(arrival, envelope));
    }

    private Uni<Void> queue(Arrival arrival, EventEnvelope envelope) {
        return taken.contains(envelope.id())
                .chain(seen -> seen ? Uni.createFrom().voidItem() : parked.queue(arrival, envelope));
    }

    /** The effect of an event that was parked and is now the first of its key. */
    Uni<Void> replay(Arrival arrival, EventEnvelope envelope) {
        return taken.claim(envelope)
                .chain(first ->
                        first ? handle(arrival, envelope) : Uni.createFrom().voidItem());
    }

    /** Makes sure that an event never has an effect any more, however often it arrives. */
    Uni<Void> close(EventEnvelope envelope) {
        return taken.claim(envelope).replaceWithVoid();
    }

    private Uni<Void> handle(Arrival arrival, EventEnvelope envelope) {
        CommandContext context = context(envelope);
        return callAll(arrival, envelope, context)
                .chain(() -> auditTrail.add(
                        context, envelope.type(), envelope.subject().toString(), Hashes.sha256(arrival.payload())));
    }

    /** Every feature that wants it, one after the other: all of them or none have taken it in. */
    private Uni<Void> callAll(Arrival arrival, EventEnvelope envelope, CommandContext context) {
        Uni<Void> called = Uni.createFrom().voidItem();
        for (EventHandler<?> handler : handlers.getOrDefault(envelope.type(), List.of())) {
            called = called.chain(() -> call(handler, arrival, envelope, context));
        }
        return called;
    }

    private static <T> Uni<Void> call(
            EventHandler<T> handler, Arrival arrival, EventEnvelope envelope, CommandContext context) {
        if (envelope.version() != handler.type().version()) {
            throw new CloudEventHeaders.MalformedEnvelopeException(
                    "version " + envelope.version() + " of " + envelope.type() + " is not known here");
        }
        T data = EventJson.read(arrival.payload(), handler.type().data());
        return handler.handle(new ReceivedEvent<>(envelope, arrival.key(), arrival.payload(), data), context);
    }

    private CommandContext context(EventEnvelope envelope) {
        Instant now = clock.now();
        return new CommandContext(
                new Actor(envelope.actor(), Set.of()),
                envelope.correlationId(),
                envelope.traceparent(),
                now,
                LocalDate.ofInstant(now, BusinessClock.ZONE),
                OptionalLong.empty());
    }
}
