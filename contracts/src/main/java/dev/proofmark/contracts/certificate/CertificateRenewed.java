package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The certificate goes on for another cycle (ISO/IEC 17021-1:2015, 9.6.3.2).
 *
 * @param certificationId spans everything from the first application on
 * @param applicationId the application that asked for it; null where none did
 * @param number one for the certificate's life
 * @param revision of the document that holds from now on; earlier events lack it, its hash and its day of issue
 * @param decisionDate the new cycle begins with it
 * @param effectiveDate not before the decision
 * @param validUntil the last day
 * @param pdfSha256 lower-case hex
 */
public record CertificateRenewed(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        @Nullable UUID applicationId,
        String number,
        @Nullable Integer revision,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        @Nullable String pdfSha256,
        @Nullable LocalDate issuedOn)
        implements LaterRevision {}
