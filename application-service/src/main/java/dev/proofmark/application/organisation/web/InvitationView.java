package dev.proofmark.application.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.organisation.domain.Invitation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as its organisation's owners see it; its link is in the letter alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        UUID id,
        @Nullable String email,
        String role,
        String language,
        Instant issuedAt,
        Instant expiresAt,
        String status,
        long version) {

    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                invitation.email(),
                invitation.role().name(),
                invitation.language(),
                invitation.issuedAt(),
                invitation.expiresAt(),
                invitation.status().name(),
                invitation.version());
    }
}
