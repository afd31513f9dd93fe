package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.usecase.OpenCertificate;
import dev.proofmark.certificate.decision.domain.Agreement;
import dev.proofmark.certificate.decision.domain.ApplicationFacts;
import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.SourceCertificate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a granted file hands over to its certificate. */
final class GrantedCase {
    private static final String COMPLETE = "only a complete file is granted";

    private GrantedCase() {}

    static OpenCertificate.Grant of(CertificationFile file, CertificationDecision decision, GrantedScope scope) {
        ApplicationFacts application = file.application().orElseThrow(GrantedCase::incomplete);
        Agreement agreement = Objects.requireNonNull(application.agreement(), COMPLETE);
        return new OpenCertificate.Grant(
                file.certificationId(),
                decision.id(),
                application.id(),
                agreement.scheme().id(),
                agreement.scheme().version(),
                scope.of(file, agreement),
                application.withinAccreditation(),
                decision.decidedOn(),
                transferred(application.source()));
    }

    private static OpenCertificate.@Nullable TransferredCycle transferred(@Nullable SourceCertificate source) {
        return source == null
                ? null
                : new OpenCertificate.TransferredCycle(source.originallyCertifiedOn(), source.validUntil());
    }

    private static IllegalStateException incomplete() {
        return new IllegalStateException(COMPLETE);
    }
}
