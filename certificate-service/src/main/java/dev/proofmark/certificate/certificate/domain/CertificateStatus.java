package dev.proofmark.certificate.certificate.domain;

/** What a certificate's row says of it. Only a recorded decision moves it; the clock alone ends it (see {@link PublicStatus}). */
public enum CertificateStatus {
    /** Decided; its document is being made, and nobody outside sees it yet. */
    ISSUING,
    /** Published. */
    ACTIVE
}
