package dev.proofmark.contracts.certificate;

import dev.proofmark.contracts.SchemeReference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate is public (ISO/IEC 17021-1:2015, 8.2.2).
 *
 * @param certificationId spans everything from the first application on
 * @param number one for the certificate's life
 * @param revision 1 upwards
 * @param effectiveDate not before the decision
 * @param validUntil the last day
 * @param pdfSha256 lower-case hex
 */
public record CertificateIssued(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        UUID applicationId,
        String number,
        int revision,
        SchemeReference scheme,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        String pdfSha256,
        LocalDate issuedOn) {}
