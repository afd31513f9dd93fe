package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.MailAddress;
import dev.proofmark.application.organisation.domain.Member;
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
    private final OrganisationMembers members;
    private final OrganisationTwins twins;
    private final OrganisationAnnouncements announcements;

    public RegisterOrganisation(
            Organisations organisations,
            OrganisationMembers members,
            OrganisationTwins twins,
            OrganisationAnnouncements announcements) {
        this.organisations = organisations;
        this.members = members;
        this.twins = twins;
        this.announcements = announcements;
    }

    /** Registers the organisation under an id that nothing has yet. */
    public Uni<Organisation> handle(UUID id, OrganisationDetails details, MailAddress mail, CommandContext context) {
        Outcome.Accepted<Organisation, OrganisationEvent> outcome = OrganisationRules.register(
                        id, details, context.actor().personId(), mail)
                .orThrow();
        return organisations
                .find(id)
                .invoke(known -> known.ifPresent(organisation -> {
                    throw new RefusedException(Refusal.of("already-exists"));
                }))
                .chain(() -> twins.refuse(outcome.state()))
                .chain(() -> organisations.add(outcome.state()))
                .call(() -> apply(outcome.events(), context));
    }

    private Uni<Void> apply(List<OrganisationEvent> events, CommandContext context) {
        Uni<Void> applied = Uni.createFrom().voidItem();
        for (OrganisationEvent event : events) {
            applied = applied.chain(() -> store(event, context)).chain(() -> announcements.announce(event, context));
        }
        return applied;
    }

    private Uni<Void> store(OrganisationEvent event, CommandContext context) {
        return event instanceof OrganisationEvent.MemberAdded added
                ? members.add(added.organisationId(), new Member(added.personId(), added.role(), context.now(), 0))
                : Uni.createFrom().voidItem();
    }
}
