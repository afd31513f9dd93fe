package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.organisation.usecase.InvitationTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;

/** Where an invitation is accepted. The link lets its holder in, so it is made for the sending, and stored nowhere. */
@ApplicationScoped
class InvitationLinks {

    private final InvitationTokens tokens;
    private final CorrespondenceConfig config;

    InvitationLinks(InvitationTokens tokens, CorrespondenceConfig config) {
        this.tokens = tokens;
        this.config = config;
    }

    /** The portal's page; the token is behind a #, which no browser sends on, so that no log on the way has it. */
    URI of(UUID invitationId) {
        return URI.create(config.portal() + "/invitations/" + invitationId + "#" + tokens.of(invitationId));
    }
}
