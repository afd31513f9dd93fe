package dev.proofmark.contracts.organisation;

import java.util.UUID;

/**
 * A person does not belong to an organisation any longer; every service refuses them at once.
 *
 * @param personId the identity provider's opaque id
 * @param role the role that ended
 */
public record MemberRemoved(UUID organisationId, String personId, MemberRole role) {}
