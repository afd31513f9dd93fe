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
    private final ApplicationAnnouncements announcements;

    public ApplicationDecisions(Applications applications, ApplicationAnnouncements announcements) {
        this.applications = applications;
        this.announcements = announcements;
    }

    /** The application after the command; fails with the refusal if a rule forbids it. */
    public Uni<Application> carryOut(ApplicationCase found, ApplicationCommand command, CommandContext context) {
        Outcome.Accepted<Application, ApplicationEvent> outcome =
                ApplicationRules.decide(found.application(), command).orThrow();
        return applications
                .save(outcome.state(), context.now())
                .call(saved -> announce(outcome, found.organisation(), saved.version(), context));
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
