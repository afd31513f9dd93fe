package dev.proofmark.audit.evaluation.domain;

/**
 * Somebody who takes part in an evaluation.
 *
 * @param personId the identity provider's opaque id
 */
public record EvaluationMember(String personId, EvaluationRole role) {}
