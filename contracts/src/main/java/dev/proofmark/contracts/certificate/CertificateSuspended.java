package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The certificate is temporarily invalid (ISO/IEC 17021-1:2015, 9.6.5.3).
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param effectiveDate the first day without validity
 * @param resolveBy the last day to put things right (9.6.5.4)
 */
public record CertificateSuspended(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        String number,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate resolveBy) {}
