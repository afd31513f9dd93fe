package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.domain.ApplicationEvent;
import dev.proofmark.application.application.domain.ApplicationRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Closes the application on which was decided. The news comes once more after a replay: then there is nothing to do. */
@ApplicationScoped
public class CloseApplication {

    private final Applications applications;

    public CloseApplication(Applications applications) {
        this.applications = applications;
    }

    public Uni<Void> handle(UUID id, CommandContext context) {
        return applications.find(id).chain(found -> close(found, context));
    }

    /** Closes the application with which the certification was to begin. */
    public Uni<Void> opening(UUID certificationId, CommandContext context) {
        return applications.opening(certificationId).chain(found -> close(found, context));
    }

    private Uni<Void> close(Optional<Application> found, CommandContext context) {
        return closed(found)
                .map(application ->
                        applications.save(application, context.now()).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<Application> closed(Optional<Application> found) {
        return found.map(application -> ApplicationRules.decide(application, new ApplicationCommand.Close()))
                .flatMap(outcome -> outcome instanceof Outcome.Accepted<Application, ApplicationEvent> accepted
                        ? Optional.of(accepted.state())
                        : Optional.empty());
    }
}
