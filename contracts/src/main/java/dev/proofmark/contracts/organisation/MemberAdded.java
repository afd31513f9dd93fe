package dev.proofmark.contracts.organisation;

import java.util.UUID;

/**
 * A person belongs to an organisation from now on, or has another role in it.
 *
 * @param personId the identity provider's opaque id
 */
public record MemberAdded(UUID organisationId, String personId, MemberRole role) {}
