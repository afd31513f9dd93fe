package dev.proofmark.evaluation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is hashed while it is read. */
public final class HashedFile {

    private final DigestInputStream stream;

    /** Of a file that nothing was read of yet; it is not closed. */
    public HashedFile(InputStream stream) {
        this.stream = new DigestInputStream(stream, digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What to read. */
    public InputStream stream() {
        return stream;
    }

    /** The hash of all bytes, of those behind what was read too, in hexadecimal digits. */
    public String sha256() throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    }
}
