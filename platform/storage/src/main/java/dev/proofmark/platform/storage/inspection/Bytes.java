package dev.proofmark.platform.storage.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Small parts of a large file. One byte is one character (ISO 8859-1), so that text can be looked for among bytes. */
final class Bytes {

    private Bytes() {}

    /** So many bytes from a place on; fewer where the file ends. */
    static byte[] at(FileChannel file, long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(length, file.size() - place)));
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            // Reads on until there is as much as there can be.
        }
        return bytes.array();
    }

    static String head(FileChannel file, int length) throws IOException {
        return text(at(file, 0, length));
    }

    static String tail(FileChannel file, int length) throws IOException {
        long start = Math.max(0, file.size() - length);
        return text(at(file, start, length));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
