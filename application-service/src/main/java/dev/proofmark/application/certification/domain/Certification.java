package dev.proofmark.application.certification.domain;

import dev.proofmark.application.scheme.domain.SchemeReference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certification that certificate-service told us of: what applications after the first build on.
 *
 * @param id spans everything from the first application on
 * @param applicationId the application on which it was last decided
 * @param scheme at the version that is certified
 * @param number the certificate's
 * @param revision of the certificate, 1 upwards; the highest holds
 * @param validUntil last day of the current cycle
 */
public record Certification(
        UUID id,
        UUID organisationId,
        UUID applicationId,
        SchemeReference scheme,
        String number,
        int revision,
        LocalDate validUntil) {}
