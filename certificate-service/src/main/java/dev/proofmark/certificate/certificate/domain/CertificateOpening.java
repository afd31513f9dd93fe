package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.UUID;

/** Opens the certificate of a granted decision, once everything that it has to say is there. */
public final class CertificateOpening {
    private static final int FIRST = 1;

    private CertificateOpening() {}

    /**
     * What a granted decision asks for.
     *
     * @param kind INITIAL or TRANSFER
     * @param certifiedSince first day of the first cycle, at whichever body
     */
    public record Granted(
            UUID certificateId,
            UUID certificationId,
            UUID decisionId,
            UUID applicationId,
            CertificateNumber number,
            RevisionKind kind,
            LocalDate certifiedSince,
            ValidityPeriod validity,
            CertificateContent content) {}

    /** The certificate in ISSUING, or the rule that its content does not meet (I-21, I-41, I-42). */
    public static Outcome<Certificate, Granted> open(Granted granted) {
        return CertificateRequirements.refusal(granted.content())
                .<Outcome<Certificate, Granted>>map(Outcome::refused)
                .orElseGet(() -> Outcome.accepted(issuing(granted), granted));
    }

    private static Certificate issuing(Granted granted) {
        return new Certificate(
                granted.certificateId(),
                granted.certificationId(),
                granted.number(),
                granted.certifiedSince(),
                CertificateStatus.ISSUING,
                firstRevision(granted),
                null,
                null,
                null,
                0);
    }

    private static CertificateRevision firstRevision(Granted granted) {
        return new CertificateRevision(
                FIRST,
                granted.kind(),
                granted.decisionId(),
                granted.applicationId(),
                granted.validity(),
                null,
                granted.content(),
                null,
                null);
    }
}
