package dev.proofmark.platform.imports;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.StreamedBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A file that has come whole, hashed on its way.
 *
 * @param path where it lies until it is kept; the receiver's to delete
 */
record ReceivedFile(Path path, String sha256, long size) {

    private static final int BUFFER = 64 * 1024;

    /**
     * Reads a body; nothing is left of it if it breaks off or is too large.
     *
     * @throws RefusedException {@code too-large}, {@code content-empty} or {@code upload-interrupted}
     */
    static ReceivedFile receive(StreamedBody.Body body) throws IOException {
        Path path = Files.createTempFile("import-", ".csv");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(path)) {
            ReceivedFile received = copy(body, path, out);
            whole = true;
            return received;
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static ReceivedFile copy(StreamedBody.Body body, Path path, OutputStream out) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int length = read(body.content(), buffer); length > 0; length = read(body.content(), buffer)) {
            size += length;
            if (size > body.limit()) {
                throw new RefusedException(Refusal.of("too-large", Map.of("limit", Long.toString(body.limit()))));
            }
            digest.update(buffer, 0, length);
            out.write(buffer, 0, length);
        }
        if (size == 0) {
            throw new RefusedException(Refusal.of("content-empty"));
        }
        return new ReceivedFile(path, HexFormat.of().formatHex(digest.digest()), size);
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.readNBytes(buffer, 0, buffer.length);
        } catch (IOException broken) {
            throw new RefusedException(Refusal.of("upload-interrupted"));
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
