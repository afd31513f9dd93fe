package dev.proofmark.contracts.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The client has withdrawn the application.
 *
 * @param certificationId spans everything from the first application on
 */
public record ApplicationWithdrawn(
        UUID applicationId, UUID certificationId, UUID organisationId, LocalDate withdrawnOn) {}
