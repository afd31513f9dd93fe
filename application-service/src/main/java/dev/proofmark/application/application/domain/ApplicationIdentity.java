package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.SchemeReference;
import java.util.UUID;

/**
 * What an application is and whose, from its start to its end.
 *
 * @param certificationId spans everything that follows from the first application
 */
public record ApplicationIdentity(
        UUID id, UUID certificationId, UUID organisationId, ApplicationKind kind, SchemeReference scheme) {}
