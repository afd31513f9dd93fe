package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The certificate is over for good (ISO/IEC 17021-1:2015, 9.6.5).
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param effectiveDate the first day without validity
 */
public record CertificateWithdrawn(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        String number,
        LocalDate decisionDate,
        LocalDate effectiveDate) {}
