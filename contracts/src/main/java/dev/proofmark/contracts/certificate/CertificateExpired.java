package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The last day of the certificate has passed without a renewal (ISO/IEC 17021-1:2015, 9.6.3.2.4); it may be restored for
 * six months.
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param validUntil the day that was the last
 */
public record CertificateExpired(
        UUID certificateId, UUID certificationId, UUID organisationId, String number, LocalDate validUntil) {}
