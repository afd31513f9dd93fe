package dev.proofmark.contracts.audit;

/**
 * Somebody in an audit team.
 *
 * @param personId the identity provider's opaque id
 */
public record TeamMember(String personId, TeamRole role) {}
