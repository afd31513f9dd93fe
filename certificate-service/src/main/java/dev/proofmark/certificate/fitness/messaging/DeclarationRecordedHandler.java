package dev.proofmark.certificate.fitness.messaging;

import dev.proofmark.certificate.fitness.domain.Declaration;
import dev.proofmark.certificate.fitness.domain.DeclarationKind;
import dev.proofmark.certificate.fitness.usecase.Personnel;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.personnel.DeclarationRecorded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody declared how they stand to an organisation. */
@ApplicationScoped
public class DeclarationRecordedHandler implements EventHandler<DeclarationRecorded> {
    private final Personnel personnel;

    public DeclarationRecordedHandler(Personnel personnel) {
        this.personnel = personnel;
    }

    @Override
    public EventType<DeclarationRecorded> type() {
        return Events.DECLARATION_RECORDED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<DeclarationRecorded> event, CommandContext context) {
        return personnel.keep(declaration(event.data()));
    }

    private static Declaration declaration(DeclarationRecorded recorded) {
        return new Declaration(
                recorded.declarationId(),
                recorded.personId(),
                kind(recorded.kind()),
                recorded.organisationId(),
                recorded.from(),
                recorded.barredUntil(),
                recorded.replaces());
    }

    private static DeclarationKind kind(dev.proofmark.contracts.personnel.DeclarationKind kind) {
        return switch (kind) {
            case IMPARTIALITY -> DeclarationKind.IMPARTIALITY;
            case EMPLOYMENT -> DeclarationKind.EMPLOYMENT;
            case CONSULTANCY -> DeclarationKind.CONSULTANCY;
        };
    }
}
