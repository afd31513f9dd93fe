package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The certificate goes on for another cycle (ISO/IEC 17021-1:2015, 9.6.3.2).
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param decisionDate the new cycle begins with it
 * @param validUntil the last day
 */
public record CertificateRenewed(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        String number,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil) {}
