package dev.proofmark.certificate.credential.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads the credential of a revision; whoever asks has been let through to the certificate before. */
@ApplicationScoped
public class ReadCredential {

    private final Credentials credentials;
    private final Certificates certificates;

    public ReadCredential(Credentials credentials, Certificates certificates) {
        this.credentials = credentials;
        this.certificates = certificates;
    }

    /**
     * The credential. Where there is none, the refusal says why: of an imported revision {@code
     * credential-of-former-records}, of one that was published before there were credentials {@code
     * credential-not-made}; a revision that is not published does not exist.
     */
    @WithSession
    public Uni<SignedCredential> handle(UUID certificateId, int revision) {
        return credentials
                .find(certificateId, revision)
                .chain(found -> found.map(Uni.createFrom()::item)
                        .orElseGet(() -> certificates
                                .revision(certificateId, revision)
                                .map(known -> {
                                    throw new RefusedException(
                                            known.map(ReadCredential::absence).orElseGet(Refusal::notFound));
                                })));
    }

    static Refusal absence(CertificateRevision revision) {
        if (revision.imported()) {
            return Refusal.of("credential-of-former-records");
        }
        return revision.issuedOn() == null ? Refusal.notFound() : Refusal.of("credential-not-made");
    }
}
