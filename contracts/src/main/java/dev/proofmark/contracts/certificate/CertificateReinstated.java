package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What led to the suspension is resolved, the certificate is valid again (ISO/IEC 17021-1:2015, 9.6.5.4).
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param effectiveDate the first day of validity again
 */
public record CertificateReinstated(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        String number,
        LocalDate decisionDate,
        LocalDate effectiveDate) {}
