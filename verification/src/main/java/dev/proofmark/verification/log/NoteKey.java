package dev.proofmark.verification.log;

import dev.proofmark.verification.Ed25519Key;
import dev.proofmark.verification.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
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
    private static final int ID_LENGTH = 4;
    private static final int PARTS = 3;
    private static final HexFormat HEX = HexFormat.of();

    private final String name;
    private final Ed25519Key key;

    private NoteKey(String name, Ed25519Key key) {
        this.name = name;
        this.key = key;
    }

    /**
     * A key of that name.
     *
     * @throws IllegalArgumentException if it is another kind of key, or names cannot be written so
     */
    public static NoteKey of(String name, PublicKey key) {
        return of(name, Ed25519Key.of(key));
    }

    private static NoteKey of(String name, Ed25519Key key) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name of a key: " + name);
        }
        return new NoteKey(name, key);
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
        if (typed.length != Ed25519Key.LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key: " + written);
        }
        NoteKey key = of(parts.getFirst(), Ed25519Key.ofRaw(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HEX.formatHex(key.id()).equals(parts.get(1))) {
            throw new IllegalArgumentException("not the id of this key: " + parts.get(1));
        }
        return key;
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
        MessageDigest digest = Sha256.begin();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(key.raw()), ID_LENGTH);
    }

    boolean verifies(byte[] text, byte[] signature) {
        return key.verifies(text, signature);
    }

    @Override
    public String toString() {
        byte[] typed = new byte[Ed25519Key.LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(key.raw(), 0, typed, 1, Ed25519Key.LENGTH);
        return name + "+" + HEX.formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
