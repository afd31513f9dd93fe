package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations of organisations; within the session or transaction under way. */
public interface Invitations {

    Uni<Optional<Invitation>> find(UUID id);

    /** Adds one; the answer has the version that it was stored under. */
    Uni<Invitation> add(Invitation invitation);

    /** Stores what it has become; the answer has its new version. */
    Uni<Invitation> save(Invitation invitation);

    /** How many of the organisation's invitations still work. */
    Uni<Long> countOpen(UUID organisationId, Instant now);

    /** One row more than the page has, in the order of their ids. */
    Uni<List<Invitation>> of(UUID organisationId, PageRequest page);
}
