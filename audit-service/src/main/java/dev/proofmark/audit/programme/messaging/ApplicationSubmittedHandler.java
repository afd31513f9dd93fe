package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** An application was submitted: the case is known. */
@ApplicationScoped
public class ApplicationSubmittedHandler implements EventHandler<ApplicationSubmitted> {

    private final LearnOfCase learn;

    public ApplicationSubmittedHandler(LearnOfCase learn) {
        this.learn = learn;
    }

    @Override
    public EventType<ApplicationSubmitted> type() {
        return Events.APPLICATION_SUBMITTED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<ApplicationSubmitted> event, CommandContext context) {
        ApplicationSubmitted data = event.data();
        LearnOfCase.Case told = new LearnOfCase.Case(
                data.certificationId(), data.organisationId(), data.applicationId(), CaseMapping.scheme(data.scheme()));
        return learn.handle(told, new ProgrammeCommand.Announce(), context);
    }
}
