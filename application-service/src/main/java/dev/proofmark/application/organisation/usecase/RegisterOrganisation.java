package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationDetails;
import dev.proofmark.application.organisation.domain.OrganisationEvent;
import dev.proofmark.application.organisation.domain.OrganisationRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Registers an organisation; whoever does it becomes its owner. */
@ApplicationScoped
public class RegisterOrganisation {

    private final Organisations organisations;
    private final OrganisationAnnouncements announcements;

    public RegisterOrganisation(Organisations organisations, OrganisationAnnouncements announcements) {
        this.organisations = organisations;
        this.announcements = announcements;
    }

    /** Registers the organisation under an id that nothing has yet. */
    public Uni<Organisation> handle(UUID id, OrganisationDetails details, CommandContext context) {
        Outcome.Accepted<Organisation, OrganisationEvent> outcome = OrganisationRules.register(
                        id, details, context.actor().personId())
                .orThrow();
        return organisations
                .find(id)
                .invoke(known -> known.ifPresent(organisation -> {
                    throw new RefusedException(Refusal.of("already-exists"));
                }))
                .chain(() -> organisations.add(outcome.state()))
                .call(() -> apply(outcome.events(), context));
    }

    private Uni<Void> apply(List<OrganisationEvent> events, CommandContext context) {
        Uni<Void> applied = Uni.createFrom().voidItem();
        for (OrganisationEvent event : events) {
            applied = applied.chain(() -> store(event)).chain(() -> announcements.announce(event, context));
        }
        return applied;
    }

    private Uni<Void> store(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.Registered registered -> Uni.createFrom().voidItem();
            case OrganisationEvent.MemberAdded added ->
                organisations.addMember(added.organisationId(), added.personId(), added.role());
        };
    }
}
