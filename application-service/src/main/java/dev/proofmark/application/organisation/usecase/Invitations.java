package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Invitation;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** The invitations of organisations. */
public interface Invitations extends OrganisationParts<Invitation> {

    /** How many of the organisation's invitations still work. */
    Uni<Long> countOpen(UUID organisationId, Instant now);
}
