package dev.proofmark.application.organisation.domain;

import java.util.UUID;

/** Something that belongs to one organisation and is changed by itself, under a version of its own. */
public interface OrganisationPart {

    UUID id();

    UUID organisationId();

    long version();
}
