package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.usecase.OpenCertificate;
import dev.proofmark.certificate.decision.domain.CaseFacts;
import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.SchemeVersion;
import java.util.Objects;

/** What a granted file hands over to its certificate. */
final class GrantedCase {
    private static final String COMPLETE = "only a complete file is granted";

    private GrantedCase() {}

    static OpenCertificate.Grant of(CertificationFile file, CertificationDecision decision) {
        CaseFacts facts = file.facts();
        SchemeVersion scheme = Objects.requireNonNull(facts.scheme(), COMPLETE);
        return new OpenCertificate.Grant(
                file.certificationId(),
                decision.id(),
                Objects.requireNonNull(facts.applicationId(), COMPLETE),
                scheme.id(),
                scheme.version(),
                Objects.requireNonNull(facts.scope(), COMPLETE),
                false,
                decision.decidedOn(),
                null);
    }
}
