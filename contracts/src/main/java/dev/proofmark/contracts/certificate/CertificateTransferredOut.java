package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another body certifies from now on (IAF MD 2).
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param effectiveDate the first day at the other body
 */
public record CertificateTransferredOut(
        UUID certificateId, UUID certificationId, UUID organisationId, String number, LocalDate effectiveDate) {}
