package dev.proofmark.certificate.decision.domain;

/**
 * Somebody who took part in an audit of the case, in whatever role: also as technical expert or observer.
 *
 * @param personId the identity provider's opaque id
 * @param role as the audit names it
 */
public record TeamMember(String personId, String role) {}
