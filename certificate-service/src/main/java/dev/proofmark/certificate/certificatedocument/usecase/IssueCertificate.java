package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.credential.usecase.SignCredential;
import dev.proofmark.certificate.credential.usecase.SignedCredential;
import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import dev.proofmark.certificate.statuslist.usecase.StatusIndexes;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the credential and the document of a decided revision and publishes them in one transaction. Whoever dies in
 * between leaves the due row and the place in the status lists behind, and the next one finishes with them; whoever lost
 * the lease changes nothing. A certificate that ended in the meantime gets no further document.
 */
@ApplicationScoped
public class IssueCertificate {
    private final Certificates certificates;
    private final StatusIndexes statusIndexes;
    private final SignCredential signCredential;
    private final CertificatePrinter printer;
    private final DueDocuments due;
    private final PublishRevision publishRevision;
    private final Transactions transactions;

    public IssueCertificate(
            Certificates certificates,
            StatusIndexes statusIndexes,
            SignCredential signCredential,
            CertificatePrinter printer,
            DueDocuments due,
            PublishRevision publishRevision,
            Transactions transactions) {
        this.certificates = certificates;
        this.statusIndexes = statusIndexes;
        this.signCredential = signCredential;
        this.printer = printer;
        this.due = due;
        this.publishRevision = publishRevision;
        this.transactions = transactions;
    }

    private record Underway(Certificate certificate, CertificateRevision revision, StatusIndex status) {}

    /** Issues one revision whose document is ours to make. */
    public Uni<Void> handle(DueWork.Due order, CommandContext context) {
        return transactions
                .run(() -> underway(order.id()))
                .chain(found ->
                        found.map(underway -> issue(order, underway, context)).orElseGet(() -> strikeOff(order)));
    }

    private Uni<Optional<Underway>> underway(UUID certificateId) {
        return load(certificateId).chain(certificate -> {
            CertificateRevision revision = revisionOf(certificate);
            return revision == null
                    ? Uni.createFrom().item(Optional.empty())
                    : statusIndexes
                            .allocate(certificateId, revision.number())
                            .map(status -> Optional.of(new Underway(certificate, revision, status)));
        });
    }

    private static @Nullable CertificateRevision revisionOf(Certificate certificate) {
        return certificate.status().over() ? null : certificate.toBePublished();
    }

    private Uni<Void> strikeOff(DueWork.Due order) {
        return transactions.run(() -> due.done(order)).replaceWithVoid();
    }

    private Uni<Void> issue(DueWork.Due order, Underway underway, CommandContext context) {
        Certificate certificate = underway.certificate();
        CertificateRevision revision = underway.revision();
        return signCredential
                .handle(certificate, revision, underway.status())
                .chain(credential -> printer.print(certificate, revision, credential.proved(), context.today())
                        .chain(pdf -> transactions.run(() -> due.done(order)
                                .chain(ours -> ours
                                        ? publish(order.id(), revision.number(), pdf, credential, context)
                                        : nothing()))));
    }

    private Uni<Void> publish(
            UUID certificateId, int revision, byte[] pdf, SignedCredential credential, CommandContext context) {
        return load(certificateId)
                .chain(certificate -> revisionOf(certificate) == null
                        ? nothing()
                        : publishRevision.handle(certificateId, revision, pdf, credential, context));
    }

    private Uni<Certificate> load(UUID certificateId) {
        return certificates.find(certificateId).map(found -> found.orElseThrow());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
