package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.programme.domain.ApplicationReview;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** An application was accepted: the competences that the team needs are known. */
@ApplicationScoped
public class ApplicationAcceptedHandler implements EventHandler<ApplicationAccepted> {

    private final LearnOfCase learn;

    public ApplicationAcceptedHandler(LearnOfCase learn) {
        this.learn = learn;
    }

    @Override
    public EventType<ApplicationAccepted> type() {
        return Events.APPLICATION_ACCEPTED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<ApplicationAccepted> event, CommandContext context) {
        ApplicationAccepted data = event.data();
        if (!data.concernsFirstCertification()) {
            return Uni.createFrom().voidItem();
        }
        LearnOfCase.Case told = new LearnOfCase.Case(
                data.certificationId(), data.organisationId(), data.applicationId(), CaseMapping.scheme(data.scheme()));
        return learn.handle(told, new ProgrammeCommand.Prepare(review(data)), context);
    }

    private static ApplicationReview review(ApplicationAccepted accepted) {
        return new ApplicationReview(accepted.requiredCompetences(), accepted.withinAccreditation());
    }
}
