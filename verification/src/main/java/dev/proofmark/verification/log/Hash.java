package dev.proofmark.verification.log;

import dev.proofmark.verification.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash of a Merkle tree (<a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section
 * 2.1</a>).
 */
public final class Hash {

    /** Bytes that each has. */
    public static final int LENGTH = Sha256.LENGTH;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** Of the tree without entries. */
    public static final Hash EMPTY = new Hash(Sha256.begin().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash that was computed elsewhere.
     *
     * @throws IllegalArgumentException unless there are {@value #LENGTH} bytes
     */
    public static Hash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** The hash that stands at an offset among others. */
    static Hash at(byte[] bytes, int offset, int length) {
        if (length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** Of an entry, whatever its bytes are. */
    public static Hash ofEntry(byte[] entry) {
        MessageDigest digest = Sha256.begin();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** Of the node above two others. */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = Sha256.begin();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** As checkpoints and proofs write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
