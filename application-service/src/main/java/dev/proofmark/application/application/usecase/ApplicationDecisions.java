package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.domain.ApplicationEvent;
import dev.proofmark.application.application.domain.ApplicationRules;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides a command and stores what follows from it: nobody announces what was not saved. */
@ApplicationScoped
public class ApplicationDecisions {

    private final Applications applications;
    private final Submissions submissions;
    private final ApplicationAnnouncements announcements;

    public ApplicationDecisions(
            Applications applications, Submissions submissions, ApplicationAnnouncements announcements) {
        this.applications = applications;
        this.submissions = submissions;
        this.announcements = announcements;
    }

    /** The application after the command; fails with the refusal if a rule forbids it. */
    public Uni<Application> carryOut(ApplicationCase found, ApplicationCommand command, CommandContext context) {
        Outcome.Accepted<Application, ApplicationEvent> outcome =
                ApplicationRules.decide(found.application(), command).orThrow();
        return applications
                .save(outcome.state(), context.now())
                .call(saved -> freeze(outcome, saved, context))
                .call(saved -> announce(outcome, found.organisation(), saved.version(), context));
    }

    /** Whatever is handed in is kept as it was then. */
    private Uni<Void> freeze(
            Outcome.Accepted<Application, ApplicationEvent> outcome, Application saved, CommandContext context) {
        boolean handedIn = outcome.events().stream().anyMatch(ApplicationEvent.Submitted.class::isInstance);
        return handedIn ? submissions.freeze(saved, context) : Uni.createFrom().voidItem();
    }

    private Uni<Void> announce(
            Outcome.Accepted<Application, ApplicationEvent> outcome,
            Organisation organisation,
            long version,
            CommandContext context) {
        Uni<Void> announced = Uni.createFrom().voidItem();
        for (ApplicationEvent event : outcome.events()) {
            announced = announced.chain(() -> announcements.announce(event, organisation, version, context));
        }
        return announced;
    }
}
