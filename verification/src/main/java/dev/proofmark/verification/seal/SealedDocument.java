package dev.proofmark.verification.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A PDF under a seal that covers it whole: each byte is either signed, or the signature, or stands where nothing else may. So
 * of one seal there is one file, and whoever changes a byte of it has none.
 */
public final class SealedDocument {

    /** The largest file that is looked at. */
    public static final int MOST_BYTES = 1 << 24;

    private final byte[] file;
    private final SealCertificates certificates;
    private final Instant sealedAt;

    private SealedDocument(byte[] file, SealCertificates certificates, Instant sealedAt) {
        this.file = file;
        this.certificates = certificates;
        this.sealedAt = sealedAt;
    }

    /**
     * Reads a file and checks its seal: that there is one, over all of the file, made by the key of the certificate that it
     * brings, and that it permits no change. Whose it is says {@link #verify}.
     *
     * @throws SealException unless it holds
     */
    public static SealedDocument open(byte[] file) throws SealException {
        if (file.length > MOST_BYTES) {
            throw new SealException("seal-document", "at most " + MOST_BYTES + " bytes", Integer.toString(file.length));
        }
        byte[] own = file.clone();
        Coverage coverage = Coverage.of(own);
        SealSignature signature = SealSignature.parse(coverage.signature());
        signature.verify(coverage);
        Instant sealedAt = SealedObjects.read(own, objects -> {
            objects.demand(coverage);
            return objects.sealedAt();
        });
        return new SealedDocument(own, signature.certificates(), sealedAt);
    }

    /**
     * Checks that somebody who is trusted vouches for the seal.
     *
     * @throws SealException unless one does, by certificates that were valid at the moment that the seal names
     */
    public void verify(TrustedCertificates trusted) throws SealException {
        certificates.verify(trusted.certificates(), sealedAt);
    }

    /** The certificate of the seal. */
    public X509Certificate certificate() {
        return certificates.signer();
    }

    /** When it was sealed, as the seal itself says. */
    public Instant sealedAt() {
        return sealedAt;
    }

    /**
     * A file that the document carries as its data (ISO 19005-3, 6.8).
     *
     * @param most bytes that it may have
     * @throws SealException if there is none of that name, or a larger one
     */
    public byte[] attachment(String name, int most) throws SealException {
        return SealedObjects.read(file, objects -> objects.attachment(name, most));
    }
}
