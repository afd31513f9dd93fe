package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says from one decision to the next; its document carries the number, so that revised ones can be
 * told from obsolete ones (ISO/IEC 17021-1:2015, 8.2.2 i).
 *
 * @param number 1 upwards
 * @param decisionId the decision that it rests on; null of an imported one alone, whose decision is not recorded here
 * @param applicationId the application that asked for it; null where none did
 * @param formerValidUntil the last day of the cycle before; null in the first cycle
 * @param issuedOn the day of publication, null before
 * @param pdfSha256 of the published document, null before
 */
public record CertificateRevision(
        int number,
        RevisionKind kind,
        @Nullable UUID decisionId,
        @Nullable UUID applicationId,
        ValidityPeriod validity,
        @Nullable LocalDate formerValidUntil,
        CertificateContent content,
        @Nullable LocalDate issuedOn,
        @Nullable String pdfSha256) {

    public CertificateRevision {
        if ((decisionId == null) != (kind == RevisionKind.IMPORTED)) {
            throw new IllegalArgumentException("a revision rests on a decision, unless it was imported");
        }
    }

    /** Whether its document lies with the body's former records, and not here. */
    public boolean imported() {
        return kind == RevisionKind.IMPORTED;
    }

    CertificateRevision published(String documentSha256, LocalDate today) {
        return new CertificateRevision(
                number, kind, decisionId, applicationId, validity, formerValidUntil, content, today, documentSha256);
    }
}
