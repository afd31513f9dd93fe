package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.Outcome;
import java.util.UUID;

/** Opens the certificate of a granted decision, once everything that it has to say is there. */
public final class CertificateOpening {
    private CertificateOpening() {}

    /** What a granted decision asks for. */
    public record Granted(
            UUID certificateId,
            UUID certificationId,
            UUID decisionId,
            UUID applicationId,
            CertificateNumber number,
            ValidityPeriod validity,
            CertificateContent content) {}

    /** The certificate in ISSUING, or the rule that its content does not meet (I-21, I-41, I-42). */
    public static Outcome<Certificate, Granted> open(Granted granted) {
        return CertificateRequirements.refusal(granted.content())
                .<Outcome<Certificate, Granted>>map(Outcome::refused)
                .orElseGet(() -> Outcome.accepted(firstRevision(granted), granted));
    }

    private static Certificate firstRevision(Granted granted) {
        return new Certificate(
                granted.certificateId(),
                granted.certificationId(),
                granted.decisionId(),
                granted.applicationId(),
                granted.number(),
                1,
                CertificateStatus.ISSUING,
                granted.validity(),
                granted.content(),
                null,
                null,
                0);
    }
}
