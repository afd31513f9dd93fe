package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes in what waits under a key, from the first event on, each in a transaction of its own; the first one that fails
 * again ends it. Whoever replays locks the key for each event, so that two replays share the work and double nothing.
 */
@ApplicationScoped
class ReplayParkedKey {

    private static final Logger LOGGER = Logger.getLogger(ReplayParkedKey.class);

    private final ParkedEvents parked;
    private final DueReplays due;
    private final Inbox inbox;
    private final Patience patience;

    ReplayParkedKey(ParkedEvents parked, DueReplays due, Inbox inbox, Patience patience) {
        this.parked = parked;
        this.due = due;
        this.inbox = inbox;
        this.patience = patience;
    }

    /**
     * Orders a replay in the transaction under way; a second order of the same key changes nothing.
     *
     * @throws RefusedException in the Uni, {@code not-found}: nothing waits under that key
     */
    Uni<Void> order(UUID keyId, CommandContext context) {
        return parked.lock(keyId)
                .invoke(waits -> {
                    if (!waits) {
                        throw new RefusedException(Refusal.notFound());
                    }
                })
                .chain(() -> due.orderOnce(keyId, context));
    }

    /** Replays a key as ordered. */
    Uni<Void> replay(DueWork.Due order) {
        Context context = Objects.requireNonNull(Vertx.currentContext());
        return DueWork.untilNoneIsLeft(() -> due.next(order.id()), eventId -> takeOrGiveUp(context, order, eventId));
    }

    private Uni<Void> takeOrGiveUp(Context context, DueWork.Due order, UUID eventId) {
        return patience.run(context, () -> take(order.id(), eventId))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOGGER.errorf(failure, "Stays parked: event=%s", eventId);
                    return patience.run(context, () -> giveUp(order, eventId, Patience.reason(failure)));
                });
    }

    /** Whoever shares the work may have been here first: then the event waits no more. */
    private Uni<Void> take(UUID keyId, UUID eventId) {
        return parked.lock(keyId)
                .chain(() -> parked.find(eventId))
                .chain(found -> found.map(row -> take(keyId, row))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> take(UUID keyId, ParkedEventRow row) {
        return inbox.replay(row.arrival(), CloudEventHeaders.read(row.headers))
                .chain(() -> parked.remove(keyId, row))
                .replaceWithVoid();
    }

    private Uni<Void> giveUp(DueWork.Due order, UUID eventId, String reason) {
        return parked.lock(order.id())
                .chain(() -> parked.find(eventId))
                .chain(found -> found.map(row -> giveUp(order, row, reason))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> giveUp(DueWork.Due order, ParkedEventRow row, String reason) {
        return parked.failAgain(row, CloudEventHeaders.read(row.headers), reason)
                .chain(() -> due.done(order))
                .replaceWithVoid();
    }
}
