package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads a finished document; whoever asks has been let through to the certificate before. */
@ApplicationScoped
public class ReadDocument {
    private final Documents documents;

    public ReadDocument(Documents documents) {
        this.documents = documents;
    }

    /**
     * Tells of a revision whose document lies with the body's former records.
     *
     * @throws RefusedException {@code document-of-former-records} if there is none here
     */
    public static void requireOurs(CertificateRevision revision) {
        if (revision.imported()) {
            throw new RefusedException(Refusal.of("document-of-former-records"));
        }
    }

    /** The PDF of a revision; not found until it is published. */
    @WithSession
    public Uni<byte[]> handle(UUID certificateId, int revision) {
        return documents
                .find(certificateId, revision)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
