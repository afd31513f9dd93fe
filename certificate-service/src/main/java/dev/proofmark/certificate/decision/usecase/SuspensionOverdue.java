package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.platform.commands.BusinessDue;
import dev.proofmark.platform.commands.BusinessDueHandler;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.LegalDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The time to resolve what led to a suspension is over: a file on the withdrawal opens, so that none is kept silently
 * (ISO/IEC 17021-1:2015, 9.6.5.4; I-31). People decide on it; nothing is withdrawn by itself.
 */
@ApplicationScoped
public class SuspensionOverdue implements BusinessDueHandler {
    private static final String KIND = "suspension-overdue";

    private final Certificates certificates;
    private final CertificationCases cases;
    private final OpenFiles files;
    private final BusinessDue due;

    public SuspensionOverdue(Certificates certificates, CertificationCases cases, OpenFiles files, BusinessDue due) {
        this.certificates = certificates;
        this.cases = cases;
        this.files = files;
        this.due = due;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A suspension begins: somebody decides when its last day has passed. */
    Uni<Void> after(LocalDate resolveBy, UUID certificateId, CommandContext context) {
        return due.set(KIND, certificateId, LegalDay.begin(resolveBy.plusDays(1)), context);
    }

    /** It is over. */
    Uni<Void> lift(UUID certificateId) {
        return due.lift(KIND, certificateId);
    }

    /** The withdrawal was refused: if the time is over and nothing else ends the suspension, it is decided on again. */
    Uni<Void> again(UUID certificateId, CommandContext context) {
        return certificates
                .find(certificateId)
                .chain(found -> found.filter(certificate -> isOverdue(certificate, context.today()))
                        .map(_ -> after(context.today().plusMonths(1), certificateId, context))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static boolean isOverdue(Certificate certificate, LocalDate today) {
        LocalDate resolveBy = certificate.resolveBy();
        return certificate.status() == CertificateStatus.SUSPENDED && resolveBy != null && resolveBy.isBefore(today);
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
