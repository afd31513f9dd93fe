package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.platform.commands.BusinessDueHandler;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The time to resolve what led to a suspension is over: a file on the withdrawal opens, so that none is kept silently
 * (ISO/IEC 17021-1:2015, 9.6.5.4; I-31). People decide on it; nothing is withdrawn by itself.
 */
@ApplicationScoped
public class SuspensionOverdue implements BusinessDueHandler {
    static final String KIND = "suspension-overdue";

    private final Certificates certificates;
    private final CertificationCases cases;
    private final OpenFiles files;

    public SuspensionOverdue(Certificates certificates, CertificationCases cases, OpenFiles files) {
        this.certificates = certificates;
        this.cases = cases;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> handle(UUID certificateId, CommandContext context) {
        return certificates
                .find(certificateId)
                .chain(found -> found.filter(certificate -> certificate.status() == CertificateStatus.SUSPENDED)
                        .map(this::open)
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> open(Certificate certificate) {
        return cases.hold(certificate.certificationId())
                .chain(found -> files.open(found.orElseThrow(), certificate.id(), DecisionKind.WITHDRAWAL, null));
    }
}
