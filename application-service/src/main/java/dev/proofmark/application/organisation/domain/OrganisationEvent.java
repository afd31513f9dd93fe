package dev.proofmark.application.organisation.domain;

import java.util.UUID;

/** What happens to an organisation. */
public sealed interface OrganisationEvent {

    /** The organisation is known from now on. */
    record Registered(Organisation organisation) implements OrganisationEvent {}

    /** The organisation is described otherwise from now on. */
    record Changed(Organisation organisation) implements OrganisationEvent {}

    /** A person belongs to the organisation from now on, or has another role in it. */
    record MemberAdded(UUID organisationId, String personId, MemberRole role) implements OrganisationEvent {}

    /** A person does not belong to the organisation any longer. */
    record MemberRemoved(UUID organisationId, String personId, MemberRole role) implements OrganisationEvent {}
}
