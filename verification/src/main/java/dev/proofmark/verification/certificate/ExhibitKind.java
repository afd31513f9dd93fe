package dev.proofmark.verification.certificate;

/** What is looked at to check a certificate, and how large it may be. */
public enum ExhibitKind {
    DOCUMENT("application/pdf", Size.LARGEST),
    CREDENTIAL("application/vc", Size.LARGE),
    DID_DOCUMENT("application/did+json, application/json", Size.MEDIUM),
    SEAL_CERTIFICATES("application/pem-certificate-chain", Size.MEDIUM),
    LOG_PROOF("*/*", Size.MEDIUM),
    CHECKPOINT("text/plain", Size.MEDIUM),

    /** The newest checkpoint that this machine has seen before. */
    LAST_CHECKPOINT("text/plain", Size.MEDIUM),
    TILE("application/octet-stream", Size.MEDIUM),
    REVOCATION_LIST("application/vc+jwt", Size.LARGE),
    SUSPENSION_LIST("application/vc+jwt", Size.LARGE),
    STATUS_PROOF("application/proofmark-status+jwt", Size.LARGE);

    private final String mediaTypes;
    private final int mostBytes;

    ExhibitKind(String mediaTypes, int mostBytes) {
        this.mediaTypes = mediaTypes;
        this.mostBytes = mostBytes;
    }

    /** In what form it is asked for. */
    public String mediaTypes() {
        return mediaTypes;
    }

    public int mostBytes() {
        return mostBytes;
    }

    private static final class Size {

        static final int MEDIUM = 1 << 18;
        static final int LARGE = 1 << 21;
        static final int LARGEST = 1 << 24;
    }
}
