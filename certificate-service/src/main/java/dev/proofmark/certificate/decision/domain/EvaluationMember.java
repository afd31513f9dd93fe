package dev.proofmark.certificate.decision.domain;

/**
 * Somebody who took part in an evaluation of the case, in whatever role.
 *
 * @param personId the identity provider's opaque id
 * @param role as the evaluation names it
 */
public record EvaluationMember(String personId, String role) {}
