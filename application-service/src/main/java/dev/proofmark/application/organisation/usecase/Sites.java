package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sites of organisations; within the session or transaction under way. */
public interface Sites {

    Uni<Optional<Site>> find(UUID id);

    /** Adds one; the answer has the version that it was stored under. */
    Uni<Site> add(Site site);

    /** Stores what it has become; the answer has its new version. */
    Uni<Site> save(Site site);

    /** Whether an open site other than this one is its organisation's head office. */
    Uni<Boolean> hasAnotherHeadOffice(Site site);

    /** One row more than the page has, in the order of their ids. */
    Uni<List<Site>> of(UUID organisationId, PageRequest page);
}
