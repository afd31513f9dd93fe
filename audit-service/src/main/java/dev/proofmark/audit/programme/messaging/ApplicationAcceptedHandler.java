package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.audit.impartiality.usecase.LearnOfBars;
import dev.proofmark.audit.programme.domain.ApplicationReview;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An application was accepted: the competences that the team needs are known, and who keeps away from it (I-02). */
@ApplicationScoped
public class ApplicationAcceptedHandler implements EventHandler<ApplicationAccepted> {

    private final LearnOfCase learn;
    private final LearnOfBars learnOfBars;

    public ApplicationAcceptedHandler(LearnOfCase learn, LearnOfBars learnOfBars) {
        this.learn = learn;
        this.learnOfBars = learnOfBars;
    }

    @Override
    public EventType<ApplicationAccepted> type() {
        return Events.APPLICATION_ACCEPTED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<ApplicationAccepted> event, CommandContext context) {
        ApplicationAccepted data = event.data();
        LearnOfCase.Case told = new LearnOfCase.Case(
                data.certificationId(),
                data.organisationId(),
                data.applicationId(),
                CaseMapping.scheme(data.scheme()),
                CaseMapping.opensProgramme(data.kind()));
        return learn.handle(told, new ProgrammeCommand.Prepare(review(data)), context)
                .chain(() -> learnOfBars.handle(data.certificationId(), bars(event)));
    }

    private static List<Bar> bars(ReceivedEvent<ApplicationAccepted> event) {
        EventEnvelope envelope = event.envelope();
        return event.data().barredPersons().stream()
                .map(person -> new Bar(person.personId(), person.until(), envelope.time(), envelope.id()))
                .toList();
    }

    private static ApplicationReview review(ApplicationAccepted accepted) {
        return new ApplicationReview(accepted.requiredCompetences(), accepted.withinAccreditation());
    }
}
