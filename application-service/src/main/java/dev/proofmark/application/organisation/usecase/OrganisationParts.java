package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.OrganisationPart;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Things of one kind that belong to organisations; within the session or transaction under way.
 *
 * @param <T> their kind
 */
public interface OrganisationParts<T extends OrganisationPart> {

    Uni<Optional<T>> find(UUID id);

    /** Adds one; the answer has the version that it was stored under. */
    Uni<T> add(T part);

    /** Stores what it has become; the answer has its new version. */
    Uni<T> save(T part);

    /** One row more than the page has, in the order of their ids. */
    Uni<List<T>> of(UUID organisationId, PageRequest page);

    /** One of the organisation's; fails as not-found if there is none, or it is another's. */
    default Uni<T> one(UUID organisationId, UUID id) {
        return find(id).map(found -> found.filter(part -> part.organisationId().equals(organisationId))
                .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    /** Fails as already-exists if one has the id. */
    default Uni<Void> requireUnknown(UUID id) {
        return find(id).invoke(known -> known.ifPresent(part -> {
                    throw new RefusedException(Refusal.of("already-exists"));
                }))
                .replaceWithVoid();
    }
}
