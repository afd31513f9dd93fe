package dev.proofmark.certificate.credential.usecase;

import dev.proofmark.verification.credential.DataIntegrity;
import dev.proofmark.verification.credential.EnvelopeType;

/** How something is signed that verifiers abroad read. */
public enum CredentialForm {
    /** In an envelope (W3C VC-JOSE-COSE). */
    ENVELOPE(EnvelopeType.CREDENTIAL.mediaType()),
    /** With a proof in it (W3C Data Integrity). */
    DATA_INTEGRITY(DataIntegrity.MEDIA_TYPE);

    private final String mediaType;

    CredentialForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
