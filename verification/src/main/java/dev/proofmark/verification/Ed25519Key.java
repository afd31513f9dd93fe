package dev.proofmark.verification;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key of Ed25519 (<a href="https://www.rfc-editor.org/rfc/rfc8032">RFC 8032</a>), to verify signatures with. */
public final class Ed25519Key {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "Ed25519";

    /** What X.509 writes before the 32 bytes of a key (RFC 8410, section 4). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] raw;
    private final PublicKey key;

    private Ed25519Key(byte[] raw, PublicKey key) {
        this.raw = raw;
        this.key = key;
    }

    /**
     * A key that Java holds.
     *
     * @throws IllegalArgumentException if it is another kind of key
     */
    public static Ed25519Key of(PublicKey key) {
        if (!(key instanceof EdECPublicKey) || key.getEncoded().length != SPKI.length + LENGTH) {
            throw new IllegalArgumentException("not an Ed25519 key: " + key.getAlgorithm());
        }
        byte[] encoded = key.getEncoded();
        return new Ed25519Key(Arrays.copyOfRange(encoded, SPKI.length, encoded.length), key);
    }

    /**
     * The key of these bytes.
     *
     * @throws IllegalArgumentException unless there are {@value #LENGTH}
     */
    public static Ed25519Key ofRaw(byte[] raw) {
        if (raw.length != LENGTH) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + raw.length);
        }
        byte[] encoded = Arrays.copyOf(SPKI, SPKI.length + LENGTH);
        System.arraycopy(raw, 0, encoded, SPKI.length, LENGTH);
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            return new Ed25519Key(raw.clone(), key);
        } catch (GeneralSecurityException notOnTheCurve) {
            throw new IllegalArgumentException(notOnTheCurve);
        }
    }

    /** Its {@value #LENGTH} bytes, as RFC 8032 encodes them. */
    public byte[] raw() {
        return raw.clone();
    }

    /** As Java holds it. */
    public PublicKey publicKey() {
        return key;
    }

    /** Whether that is its signature of these bytes. */
    public boolean verifies(byte[] signed, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ed25519Key that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }
}
