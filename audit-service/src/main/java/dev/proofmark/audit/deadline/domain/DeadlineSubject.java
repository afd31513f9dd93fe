package dev.proofmark.audit.deadline.domain;

import java.util.UUID;

/**
 * What a deadline is about.
 *
 * @param subjectId the finding or audit; there is one deadline of a kind for it
 */
public record DeadlineSubject(DeadlineKind kind, UUID subjectId, UUID certificationId, UUID organisationId) {}
