package dev.proofmark.audit.programme.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose programme it is.
 *
 * @param certificationId spans everything from the first application on
 * @param applicationId null where the body took the certification over from its former records
 */
public record ProgrammeIdentity(
        UUID programmeId,
        UUID certificationId,
        UUID organisationId,
        @Nullable UUID applicationId,
        SchemeVersion scheme) {}
