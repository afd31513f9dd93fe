package dev.proofmark.application.organisation.domain;

import java.util.UUID;

/**
 * A place where an organisation works.
 *
 * @param closed whether the organisation has left it; it stays known, since certificates may name it
 */
public record Site(UUID id, UUID organisationId, SiteDetails details, boolean closed, long version)
        implements OrganisationPart {}
