package dev.proofmark.audit.evaluation.domain;

import java.util.UUID;

/** Which evaluation it is, and of what: an agreement has exactly one. */
public record EvaluationIdentity(
        UUID evaluationId, UUID certificationId, UUID organisationId, UUID applicationId, UUID agreementId) {}
