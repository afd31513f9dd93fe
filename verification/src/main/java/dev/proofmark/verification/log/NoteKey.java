package dev.proofmark.verification.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Whose signature of a note is believed: an Ed25519 key with a name
 * (<a href="https://c2sp.org/signed-note">C2SP signed-note</a>). Written as {@code name+id+key}, as others do.
 */
public final class NoteKey {

    private static final byte ED25519 = 1;
    private static final int KEY_LENGTH = 32;
    private static final int ID_LENGTH = 4;
    private static final int PARTS = 3;
    private static final HexFormat HEX = HexFormat.of();

    /** What X.509 writes before the 32 bytes of a key (RFC 8410, section 4). */
    private static final byte[] SPKI = HEX.parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    private NoteKey(String name, byte[] raw, PublicKey key) {
        this.name = name;
        this.raw = raw;
        this.key = key;
    }

    /**
     * A key of that name.
     *
     * @throws IllegalArgumentException if it is another kind of key, or names cannot be written so
     */
    public static NoteKey of(String name, PublicKey key) {
        if (!(key instanceof EdECPublicKey) || key.getEncoded().length != SPKI.length + KEY_LENGTH) {
            throw new IllegalArgumentException("not an Ed25519 key: " + key.getAlgorithm());
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name of a key: " + name);
        }
        byte[] encoded = key.getEncoded();
        return new NoteKey(name, Arrays.copyOfRange(encoded, SPKI.length, encoded.length), key);
    }

    /**
     * Reads a key as it is written.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static NoteKey parse(String written) {
        List<String> parts = List.of(written.split("\\+", PARTS));
        if (parts.size() != PARTS) {
            throw new IllegalArgumentException("not name+id+key: " + written);
        }
        byte[] typed = Base64.getDecoder().decode(parts.getLast());
        if (typed.length != KEY_LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key: " + written);
        }
        NoteKey key = of(parts.getFirst(), publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HEX.formatHex(key.id()).equals(parts.get(1))) {
            throw new IllegalArgumentException("not the id of this key: " + parts.get(1));
        }
        return key;
    }

    private static PublicKey publicKey(byte[] raw) {
        byte[] encoded = Arrays.copyOf(SPKI, SPKI.length + KEY_LENGTH);
        System.arraycopy(raw, 0, encoded, SPKI.length, KEY_LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notOnTheCurve) {
            throw new IllegalArgumentException(notOnTheCurve);
        }
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(point -> point == '+'
                                || point < ' '
                                || Character.isWhitespace(point)
                                || Character.isSpaceChar(point));
    }

    public String name() {
        return name;
    }

    /** The first bytes of the hash of name, kind and key. */
    byte[] id() {
        MessageDigest digest = Hash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(raw), ID_LENGTH);
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        byte[] typed = new byte[KEY_LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, KEY_LENGTH);
        return name + "+" + HEX.formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
