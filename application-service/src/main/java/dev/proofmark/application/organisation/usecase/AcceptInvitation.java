package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.MailAddress;
import dev.proofmark.application.organisation.domain.Members;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationEvent;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets somebody in who holds an invitation's link. To everybody else the invitation does not exist. */
@ApplicationScoped
public class AcceptInvitation {

    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final Organisations organisations;
    private final OrganisationMembers members;
    private final OrganisationAnnouncements announcements;

    public AcceptInvitation(
            Invitations invitations,
            InvitationTokens tokens,
            Organisations organisations,
            OrganisationMembers members,
            OrganisationAnnouncements announcements) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.organisations = organisations;
        this.members = members;
        this.announcements = announcements;
    }

    /** The organisation that the person belongs to from now on; the link has done its work. */
    public Uni<Organisation> handle(UUID id, String token, MailAddress visitor, CommandContext context) {
        if (!tokens.matches(id, token)) {
            throw new RefusedException(Refusal.notFound());
        }
        return invitations
                .find(id)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .map(invitation ->
                        invitation.accept(visitor, context.now()).orThrow().state())
                .call(invitations::save)
                .call(invitation -> join(invitation, context))
                .chain(invitation -> organisations.find(invitation.organisationId()))
                .map(organisation -> organisation.orElseThrow());
    }

    private Uni<Void> join(Invitation invitation, CommandContext context) {
        String personId = context.actor().personId();
        return members.held(invitation.organisationId()).chain(held -> {
            Outcome.Accepted<Members, OrganisationEvent> outcome =
                    held.add(personId, invitation.role(), context.now()).orThrow();
            return members.add(
                            invitation.organisationId(),
                            outcome.state().find(personId).orElseThrow())
                    .chain(() -> announcements.announce(outcome.events().getFirst(), context));
        });
    }
}
