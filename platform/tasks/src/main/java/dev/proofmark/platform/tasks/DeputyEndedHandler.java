package dev.proofmark.platform.tasks;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.personnel.DeputyEnded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody stands in for somebody any more. */
@ApplicationScoped
public class DeputyEndedHandler implements EventHandler<DeputyEnded> {

    private final Deputies deputies;

    public DeputyEndedHandler(Deputies deputies) {
        this.deputies = deputies;
    }

    @Override
    public EventType<DeputyEnded> type() {
        return Events.DEPUTY_ENDED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<DeputyEnded> event, CommandContext context) {
        return deputies.heardEnd(event.data().personId());
    }
}
