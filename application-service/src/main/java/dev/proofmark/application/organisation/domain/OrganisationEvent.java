package dev.proofmark.application.organisation.domain;

import java.util.UUID;

/** What happens to an organisation. */
public sealed interface OrganisationEvent {

    /** The organisation is known from now on. */
    record Registered(Organisation organisation) implements OrganisationEvent {}

    /** A person belongs to the organisation from now on. */
    record MemberAdded(UUID organisationId, String personId, MemberRole role) implements OrganisationEvent {}
}
