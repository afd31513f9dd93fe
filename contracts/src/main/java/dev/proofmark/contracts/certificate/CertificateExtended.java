package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The certificate covers more (ISO/IEC 17021-1:2015, 9.6.4.1).
 *
 * @param certificationId spans everything from the first application on
 * @param applicationId the application that asked for it; null where none did
 * @param number one for the certificate's life
 * @param revision of the document that holds from now on
 * @param decisionDate of the extension; the cycle goes on as it was
 * @param effectiveDate not before the decision
 * @param validUntil the last day, as before
 * @param pdfSha256 lower-case hex
 */
public record CertificateExtended(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        @Nullable UUID applicationId,
        String number,
        Integer revision,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        String pdfSha256,
        LocalDate issuedOn)
        implements LaterRevision {}
