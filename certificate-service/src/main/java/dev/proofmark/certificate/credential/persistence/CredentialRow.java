package dev.proofmark.certificate.credential.persistence;

import dev.proofmark.certificate.credential.usecase.SignedCredential;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The credential of one revision; grants and triggers of the table refuse every change. */
@Entity
@Immutable
@Table(name = "certificate_credential")
class CredentialRow {
    @EmbeddedId
    Id id;

    String sha256;

    String envelope;

    String proved;

    @Column(name = "untp_envelope")
    String untpEnvelope;

    /** Which revision of which certificate. */
    @Embeddable
    record Id(
            @Column(name = "certificate_id") UUID certificateId,
            @Column(name = "revision") int revision) {}

    static CredentialRow of(UUID certificateId, int revision, SignedCredential credential) {
        CredentialRow row = new CredentialRow();
        row.id = new Id(certificateId, revision);
        row.sha256 = credential.sha256();
        row.envelope = credential.envelope();
        row.proved = credential.proved();
        row.untpEnvelope = credential.untpEnvelope();
        return row;
    }

    SignedCredential toCredential() {
        return new SignedCredential(sha256, envelope, proved, untpEnvelope);
    }
}
