package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.certificate.CertificateIssued;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes the document of a decided certificate and publishes both in one transaction. Whoever dies in between leaves the
 * due row behind, and the next one finishes; whoever lost the lease changes nothing.
 */
@ApplicationScoped
public class IssueCertificate {
    private final Certificates certificates;
    private final CertificatePrinter printer;
    private final DueDocuments due;
    private final Documents documents;
    private final Transactions transactions;
    private final Announcements announcements;

    public IssueCertificate(
            Certificates certificates,
            CertificatePrinter printer,
            DueDocuments due,
            Documents documents,
            Transactions transactions,
            Announcements announcements) {
        this.certificates = certificates;
        this.printer = printer;
        this.due = due;
        this.documents = documents;
        this.transactions = transactions;
        this.announcements = announcements;
    }

    /** Tells the audit trail and the other services, in the transaction under way. */
    @ApplicationScoped
    public static class Announcements {
        private final Outbox outbox;
        private final AuditTrail auditTrail;

        public Announcements(Outbox outbox, AuditTrail auditTrail) {
            this.outbox = outbox;
            this.auditTrail = auditTrail;
        }

        Uni<Void> announce(Certificate certificate, CommandContext context) {
            CertificateIssued issued = issued(certificate);
            return auditTrail
                    .add(context, "IssueCertificate", certificate.id().toString(), issued.pdfSha256())
                    .chain(() -> outbox.append(
                            Events.CERTIFICATE_ISSUED,
                            certificate.certificationId(),
                            certificate.id(),
                            issued,
                            context));
        }

        private static CertificateIssued issued(Certificate certificate) {
            String published = "published with its document";
            return new CertificateIssued(
                    certificate.id(),
                    certificate.certificationId(),
                    certificate.content().scope().holder().organisationId(),
                    certificate.applicationId(),
                    certificate.number().value(),
                    certificate.revision(),
                    new SchemeReference(
                            certificate.content().schemeId(),
                            certificate.content().schemeVersion()),
                    certificate.validity().decisionDate(),
                    certificate.validity().effectiveDate(),
                    certificate.validity().validUntil(),
                    Objects.requireNonNull(certificate.pdfSha256(), published),
                    Objects.requireNonNull(certificate.issuedOn(), published));
        }
    }

    /** Issues one certificate whose document is ours to make. */
    public Uni<Void> handle(DueWork.Due order, CommandContext context) {
        return transactions
                .run(() -> load(order.id()))
                .chain(certificate -> printer.print(certificate, context.today()))
                .chain(pdf -> transactions.run(() -> publish(order, pdf, context)));
    }

    private Uni<Void> publish(DueWork.Due order, byte[] pdf, CommandContext context) {
        return due.done(order).chain(ours -> ours ? publish(order.id(), pdf, context) : nothing());
    }

    private Uni<Void> publish(UUID certificateId, byte[] pdf, CommandContext context) {
        String sha256 = Hashes.sha256(pdf);
        return load(certificateId)
                .map(certificate ->
                        certificate.publish(sha256, context.today()).orThrow().state())
                .chain(certificates::save)
                .call(() -> documents.add(certificateId, sha256, pdf))
                .chain(certificate -> announcements.announce(certificate, context));
    }

    private Uni<Certificate> load(UUID certificateId) {
        return certificates.find(certificateId).map(found -> found.orElseThrow());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
