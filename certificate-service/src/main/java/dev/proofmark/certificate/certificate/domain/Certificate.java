package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate: what one granted decision gave one organisation. States and the commands that move them:
 *
 * <pre>
 *            publish
 * ISSUING    ACTIVE
 * ACTIVE     refused
 * </pre>
 *
 * @param revision tells revised documents from obsolete ones (ISO/IEC 17021-1:2015, 8.2.2 i)
 * @param issuedOn the day of publication, null before
 * @param pdfSha256 of the published document, null before
 */
public record Certificate(
        UUID id,
        UUID certificationId,
        UUID decisionId,
        UUID applicationId,
        CertificateNumber number,
        int revision,
        CertificateStatus status,
        ValidityPeriod validity,
        CertificateContent content,
        @Nullable LocalDate issuedOn,
        @Nullable String pdfSha256,
        long version) {

    /** What has happened to a certificate. */
    public record Published(String pdfSha256, LocalDate issuedOn) {}

    /**
     * Makes the certificate public with its finished document.
     *
     * @param today must not be before the decision (I-22)
     */
    public Outcome<Certificate, Published> publish(String documentSha256, LocalDate today) {
        return switch (status) {
            case ACTIVE -> Outcome.refused(Refusal.wrongState("PublishCertificate", status));
            case ISSUING ->
                validity.mayBeIssuedOn(today)
                        ? Outcome.accepted(published(documentSha256, today), new Published(documentSha256, today))
                        : Outcome.refused(Refusal.at("I-22", "/issuedOn"));
        };
    }

    private Certificate published(String documentSha256, LocalDate today) {
        return new Certificate(
                id,
                certificationId,
                decisionId,
                applicationId,
                number,
                revision,
                CertificateStatus.ACTIVE,
                validity,
                content,
                today,
                documentSha256,
                version);
    }
}
