package dev.proofmark.audit.audittime.domain;

import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.UUID;

/**
 * Whose audit time it is.
 *
 * @param certificationId spans everything from the first application on
 */
public record AuditTimeIdentity(UUID applicationId, UUID certificationId, UUID organisationId, SchemeVersion scheme) {}
