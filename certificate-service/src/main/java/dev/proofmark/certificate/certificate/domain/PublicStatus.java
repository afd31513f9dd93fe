package dev.proofmark.certificate.certificate.domain;

/** What the register answers about a certificate on a day (ISO/IEC 17021-1:2015, 8.1.2 b). */
public enum PublicStatus {
    /** Published, and its first day is still to come. */
    NOT_YET_EFFECTIVE,
    ACTIVE,
    SUSPENDED,
    /** Its last day has passed without a renewal (I-27). */
    EXPIRED,
    WITHDRAWN,
    VOLUNTARILY_WITHDRAWN,
    TRANSFERRED_OUT;

    static PublicStatus of(CertificateStatus status) {
        return switch (status) {
            case ISSUING -> throw new IllegalArgumentException("nobody outside sees a certificate before its issue");
            case ACTIVE -> ACTIVE;
            case SUSPENDED -> SUSPENDED;
            case EXPIRED -> EXPIRED;
            case WITHDRAWN -> WITHDRAWN;
            case VOLUNTARILY_WITHDRAWN -> VOLUNTARILY_WITHDRAWN;
            case TRANSFERRED_OUT -> TRANSFERRED_OUT;
        };
    }
}
