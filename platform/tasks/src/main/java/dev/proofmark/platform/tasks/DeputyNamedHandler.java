package dev.proofmark.platform.tasks;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.personnel.DeputyNamed;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody stands in for another. */
@ApplicationScoped
public class DeputyNamedHandler implements EventHandler<DeputyNamed> {

    private final Deputies deputies;

    public DeputyNamedHandler(Deputies deputies) {
        this.deputies = deputies;
    }

    @Override
    public EventType<DeputyNamed> type() {
        return Events.DEPUTY_NAMED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<DeputyNamed> event, CommandContext context) {
        DeputyNamed named = event.data();
        return deputies.heard(named.personId(), named.deputyId(), named.from(), named.until());
    }
}
