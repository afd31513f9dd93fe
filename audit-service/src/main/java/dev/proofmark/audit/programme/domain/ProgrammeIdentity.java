package dev.proofmark.audit.programme.domain;

import java.util.UUID;

/**
 * Whose programme it is.
 *
 * @param certificationId spans everything from the first application on
 */
public record ProgrammeIdentity(
        UUID programmeId, UUID certificationId, UUID organisationId, UUID applicationId, SchemeVersion scheme) {}
