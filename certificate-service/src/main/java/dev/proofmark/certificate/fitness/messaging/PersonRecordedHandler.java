package dev.proofmark.certificate.fitness.messaging;

import dev.proofmark.certificate.fitness.usecase.Personnel;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.personnel.PersonRecorded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody works for the body. */
@ApplicationScoped
public class PersonRecordedHandler implements EventHandler<PersonRecorded> {
    private final Personnel personnel;

    public PersonRecordedHandler(Personnel personnel) {
        this.personnel = personnel;
    }

    @Override
    public EventType<PersonRecorded> type() {
        return Events.PERSON_RECORDED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<PersonRecorded> event, CommandContext context) {
        return personnel.keep(event.data().personId());
    }
}
