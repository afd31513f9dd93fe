package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Invitation;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The invitations of organisations. */
public interface Invitations extends OrganisationParts<Invitation> {

    /** How many of the organisation's invitations still work. */
    Uni<Long> countOpen(UUID organisationId, Instant now);

    /**
     * Pending ones whose time was over by then, held until the transaction under way ends; those that another one holds
     * are left out.
     */
    Uni<List<Invitation>> expiredBy(Instant then, int most);
}
