package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.certificate.usecase.ChangeCertificate;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the document of a decided revision and publishes both in one transaction. Whoever dies in between leaves the due
 * row behind, and the next one finishes; whoever lost the lease changes nothing. A certificate that ended in the meantime
 * gets no further document.
 */
@ApplicationScoped
public class IssueCertificate {
    private final Certificates certificates;
    private final ChangeCertificate change;
    private final CertificatePrinter printer;
    private final DueDocuments due;
    private final Documents documents;
    private final Transactions transactions;
    private final AuditTrail auditTrail;

    public IssueCertificate(
            Certificates certificates,
            ChangeCertificate change,
            CertificatePrinter printer,
            DueDocuments due,
            Documents documents,
            Transactions transactions,
            AuditTrail auditTrail) {
        this.certificates = certificates;
        this.change = change;
        this.printer = printer;
        this.due = due;
        this.documents = documents;
        this.transactions = transactions;
        this.auditTrail = auditTrail;
    }

    /** Issues one revision whose document is ours to make. */
    public Uni<Void> handle(DueWork.Due order, CommandContext context) {
        return transactions.run(() -> load(order.id())).chain(certificate -> {
            CertificateRevision revision = revisionOf(certificate);
            return revision == null ? strikeOff(order) : issue(order, certificate, revision, context);
        });
    }

    private static @Nullable CertificateRevision revisionOf(Certificate certificate) {
        return certificate.status().over() ? null : certificate.toBePublished();
    }

    private Uni<Void> strikeOff(DueWork.Due order) {
        return transactions.run(() -> due.done(order)).replaceWithVoid();
    }

    private Uni<Void> issue(
            DueWork.Due order, Certificate certificate, CertificateRevision revision, CommandContext context) {
        return printer.print(certificate, revision, context.today())
                .chain(pdf -> transactions.run(() -> due.done(order)
                        .chain(ours -> ours ? publish(order.id(), revision.number(), pdf, context) : nothing())));
    }

    private Uni<Void> publish(UUID certificateId, int revision, byte[] pdf, CommandContext context) {
        String sha256 = Hashes.sha256(pdf);
        return load(certificateId).chain(certificate -> {
            if (revisionOf(certificate) == null) {
                return nothing();
            }
            return change.handle(certificateId, new CertificateCommand.Publish(sha256), context)
                    .chain(() -> documents.add(certificateId, revision, sha256, pdf))
                    .chain(() -> auditTrail.add(context, "IssueCertificate", certificateId.toString(), sha256));
        });
    }

    private Uni<Certificate> load(UUID certificateId) {
        return certificates.find(certificateId).map(found -> found.orElseThrow());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
