package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An expired certificate is valid again after a completed recertification (ISO/IEC 17021-1:2015, 9.6.3.2.5).
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param effectiveDate the first day of validity again; the days since the expiry stay uncertified
 * @param validUntil the last day, counted from the former one
 */
public record CertificateRestored(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        String number,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil) {}
