package dev.proofmark.audit.finding.domain;

import java.util.UUID;

/** Which finding it is, and whose. */
public record FindingIdentity(UUID findingId, UUID auditId, UUID certificationId, UUID organisationId) {}
