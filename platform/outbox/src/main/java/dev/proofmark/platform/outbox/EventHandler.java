package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/**
 * Takes in one type of event. Every bean of this type is found by itself; there is at most one for a type.
 *
 * @param <T> the event's data
 */
public interface EventHandler<T> {

    EventType<T> type();

    /**
     * The effect of one event, called once for each in one transaction with its inbox row. A failure rolls back and is
     * tried again; one that stays parks the event and everything after it under its key.
     */
    Uni<Void> handle(ReceivedEvent<T> event, CommandContext context);
}
