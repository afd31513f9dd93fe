package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Asks people to join an organisation, and takes that back. */
@ApplicationScoped
public class InviteMember {

    private final Invitations invitations;
    private final OrganisationAccess access;
    private final InvitationLetters letters;
    private final InvitationSettings settings;

    public InviteMember(
            Invitations invitations,
            OrganisationAccess access,
            InvitationLetters letters,
            InvitationSettings settings) {
        this.invitations = invitations;
        this.access = access;
        this.letters = letters;
        this.settings = settings;
    }

    /** Invites somebody: the link is in a letter to the address, and in no answer. */
    public Uni<Invitation> invite(UUID id, UUID organisationId, Invitation.Letter letter, CommandContext context) {
        return access.inviting(organisationId, context.actor())
                .chain(organisation -> invitations
                        .countOpen(organisationId, context.now())
                        .invoke(this::requireRoom)
                        .chain(() -> invitations.requireUnknown(id))
                        .chain(() -> invitations.add(Invitation.issued(
                                id,
                                organisationId,
                                letter,
                                context.now(),
                                context.now().plus(settings.validFor()))))
                        .call(invitation -> letters.write(invitation, organisation, context)));
    }

    /** Takes an invitation back. */
    public Uni<Invitation> revoke(UUID organisationId, UUID id, CommandContext context) {
        return access.owned(organisationId, context.actor())
                .chain(() -> invitations.one(organisationId, id))
                .invoke(invitation -> context.requireVersion(invitation.version()))
                .chain(invitation ->
                        invitations.save(invitation.revoke().orThrow().state()));
    }

    /** The organisation's invitations, for its owners. */
    @WithSession
    public Uni<Page<Invitation>> list(UUID organisationId, PageRequest page, Actor actor) {
        return access.owned(organisationId, actor)
                .chain(() -> invitations.of(organisationId, page))
                .map(rows -> Pages.of(rows, page, Invitation::id));
    }

    private void requireRoom(long open) {
        if (open >= settings.mostOpen()) {
            throw new RefusedException(
                    Refusal.of("too-many-invitations", Map.of("most", Integer.toString(settings.mostOpen()))));
        }
    }
}
