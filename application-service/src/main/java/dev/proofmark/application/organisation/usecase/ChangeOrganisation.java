package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationDetails;
import dev.proofmark.application.organisation.domain.OrganisationEvent;
import dev.proofmark.application.organisation.domain.OrganisationRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Describes an organisation anew; what was signed or certified under the old details keeps them. */
@ApplicationScoped
public class ChangeOrganisation {

    private final Organisations organisations;
    private final OrganisationTwins twins;
    private final OrganisationAccess access;
    private final OrganisationAnnouncements announcements;

    public ChangeOrganisation(
            Organisations organisations,
            OrganisationTwins twins,
            OrganisationAccess access,
            OrganisationAnnouncements announcements) {
        this.organisations = organisations;
        this.twins = twins;
        this.access = access;
        this.announcements = announcements;
    }

    /** The organisation under its new version. */
    public Uni<Organisation> handle(UUID id, OrganisationDetails details, CommandContext context) {
        return access.editable(id, context.actor()).chain(membership -> {
            context.requireVersion(membership.organisation().version());
            Outcome.Accepted<Organisation, OrganisationEvent> outcome =
                    OrganisationRules.change(membership.organisation(), details).orThrow();
            return twins.refuse(outcome.state())
                    .chain(() -> organisations.save(outcome.state()))
                    .call(() -> announcements.announce(outcome.events().getFirst(), context));
        });
    }
}
