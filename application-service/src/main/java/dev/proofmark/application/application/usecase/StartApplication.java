package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.organisation.usecase.OrganisationAccess;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Starts a draft under the newest version of a scheme, and with it the certification that everything joins on. */
@ApplicationScoped
public class StartApplication {

    private final Applications applications;
    private final OrganisationAccess organisations;
    private final SchemeCatalogue schemes;

    public StartApplication(Applications applications, OrganisationAccess organisations, SchemeCatalogue schemes) {
        this.applications = applications;
        this.organisations = organisations;
        this.schemes = schemes;
    }

    /** Starts the draft under an id that nothing has yet. */
    public Uni<Application> handle(UUID id, UUID organisationId, String schemeId, CommandContext context) {
        return organisations
                .editable(organisationId, context.actor())
                .chain(() -> applications.find(id))
                .chain(known -> start(known, id, organisationId, schemeId, context));
    }

    private Uni<Application> start(
            Optional<Application> known, UUID id, UUID organisationId, String schemeId, CommandContext context) {
        if (known.isPresent()) {
            throw new RefusedException(Refusal.of("already-exists"));
        }
        return applications.add(Application.draft(id, Ids.next(), organisationId, reference(schemeId)), context.now());
    }

    private SchemeReference reference(String schemeId) {
        return schemes.newest(schemeId)
                .map(scheme -> new SchemeReference(scheme.id(), scheme.version()))
                .orElseThrow(() -> new RefusedException(
                        Refusal.validation(List.of(FieldRefusal.of("/scheme", "unknown-scheme")))));
    }
}
