package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationIdentity;
import dev.proofmark.application.organisation.usecase.OrganisationAccess;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Starts a draft: of a first application, and with it the certification that everything joins on, or of one that follows. */
@ApplicationScoped
public class StartApplication {

    private final Applications applications;
    private final OrganisationAccess organisations;
    private final ApplicationOrigins origins;

    public StartApplication(Applications applications, OrganisationAccess organisations, ApplicationOrigins origins) {
        this.applications = applications;
        this.organisations = organisations;
        this.origins = origins;
    }

    /** Starts the draft under an id that nothing has yet. */
    public Uni<Application> handle(StartWish wish, CommandContext context) {
        return organisations
                .editable(wish.organisationId(), context.actor())
                .chain(() -> applications.find(wish.id()))
                .invoke(StartApplication::requireNew)
                .invoke(() -> requireFitting(wish))
                .chain(() -> origins.of(wish))
                .call(this::requireOnly)
                .chain(identity -> applications.add(Application.draft(identity), context.now()));
    }

    private static void requireNew(Optional<Application> known) {
        if (known.isPresent()) {
            throw new RefusedException(Refusal.of("already-exists"));
        }
    }

    private static void requireFitting(StartWish wish) {
        List<FieldRefusal> refusals = wish.refusals();
        if (!refusals.isEmpty()) {
            throw new RefusedException(Refusal.validation(refusals));
        }
    }

    /** Of one kind one at a time; of a race the database keeps one. */
    private Uni<Void> requireOnly(ApplicationIdentity identity) {
        return applications
                .hasOpen(identity.certificationId(), identity.kind())
                .invoke(open -> {
                    if (open) {
                        throw new RefusedException(Refusal.of("application-open"));
                    }
                })
                .replaceWithVoid();
    }
}
