package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.usecase.ChangeCertificate;
import dev.proofmark.certificate.credential.usecase.Credentials;
import dev.proofmark.certificate.credential.usecase.SignedCredential;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Hashes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Publishes a revision in the transaction under way: whatever a certificate consists of is written here, all of it or
 * nothing. The credential's place in the status lists was drawn before, because the credential names it.
 */
@ApplicationScoped
public class PublishRevision {
    private final Documents documents;
    private final Credentials credentials;
    private final ChangeCertificate change;
    private final AuditTrail auditTrail;

    public PublishRevision(
            Documents documents, Credentials credentials, ChangeCertificate change, AuditTrail auditTrail) {
        this.documents = documents;
        this.credentials = credentials;
        this.change = change;
        this.auditTrail = auditTrail;
    }

    /**
     * The revision under way comes into force.
     *
     * @param pdf its document, under seal, with the credential in it
     */
    Uni<Void> handle(
            UUID certificateId, int revision, byte[] pdf, SignedCredential credential, CommandContext context) {
        String sha256 = Hashes.sha256(pdf);
        return documents
                .add(certificateId, revision, sha256, pdf)
                .chain(() -> credentials.add(certificateId, revision, credential))
                .chain(() -> change.handle(certificateId, new CertificateCommand.Publish(sha256), context))
                .chain(() -> auditTrail.add(context, "IssueCertificate", certificateId.toString(), sha256));
    }
}
