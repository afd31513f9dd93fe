package dev.proofmark.certificate.certificate.domain;

/**
 * Where a certificate stands. Only a recorded decision moves it, except the clock, which ends a cycle; the words are those
 * of ISO/IEC 17021-1:2015, 9.6.
 */
public enum CertificateStatus {
    /** Decided; its first document is being made, and nobody outside sees it yet. */
    ISSUING,
    ACTIVE,
    /** Temporarily invalid (9.6.5.3). */
    SUSPENDED,
    /** Its last day has passed without a renewal (9.6.3.2.4; I-27); it may be restored for six months. */
    EXPIRED,
    /** Taken back by the body, for good. */
    WITHDRAWN,
    /** Given back by its holder, for good. */
    VOLUNTARILY_WITHDRAWN,
    /** Another body certifies now (IAF MD 2). */
    TRANSFERRED_OUT;

    /** Whether nothing leads back to validity but a new application (I-32). */
    public boolean over() {
        return switch (this) {
            case WITHDRAWN, VOLUNTARILY_WITHDRAWN, TRANSFERRED_OUT -> true;
            case ISSUING, ACTIVE, SUSPENDED, EXPIRED -> false;
        };
    }
}
