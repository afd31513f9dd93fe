package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Site;
import io.smallrye.mutiny.Uni;

/** The sites of organisations. */
public interface Sites extends OrganisationParts<Site> {

    /** Whether an open site other than this one is its organisation's head office. */
    Uni<Boolean> hasAnotherHeadOffice(Site site);
}
