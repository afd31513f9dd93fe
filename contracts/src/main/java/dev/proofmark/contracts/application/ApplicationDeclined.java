package dev.proofmark.contracts.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The body does not take the application on; the reasons went to the client only (ISO/IEC 17021-1:2015, 9.1.2.2).
 *
 * @param certificationId spans everything from the first application on
 */
public record ApplicationDeclined(
        UUID applicationId, UUID certificationId, UUID organisationId, LocalDate declinedOn) {}
