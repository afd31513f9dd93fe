package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells a client of an event.
 *
 * @param news what is told; empty where the event says nothing that concerns the client
 */
record NewsHandler<T>(EventType<T> type, Function<T, Optional<News>> news, WriteToClient writeToClient)
        implements EventHandler<T> {

    @Override
    public Uni<Void> handle(ReceivedEvent<T> event, CommandContext context) {
        return news.apply(event.data())
                .map(told -> writeToClient.handle(event.envelope().id(), told, context))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
