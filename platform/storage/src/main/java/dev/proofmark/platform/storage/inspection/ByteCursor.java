package dev.proofmark.platform.storage.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Walks through a file byte by byte; what is skipped is not read. For one thread. */
final class ByteCursor {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private long bufferedUntil;

    ByteCursor(FileChannel file) {
        this.file = file;
    }

    /** Where the next byte is read. */
    long place() {
        return bufferedUntil - buffer.remaining();
    }

    boolean atEnd() throws IOException {
        return !buffer.hasRemaining() && !filled();
    }

    /**
     * The next byte, 0 to 255.
     *
     * @throws EOFException behind the last one
     */
    int next() throws IOException {
        if (atEnd()) {
            throw new EOFException();
        }
        return Byte.toUnsignedInt(buffer.get());
    }

    /** The next two bytes as a number, the higher one first. */
    int nextShort() throws IOException {
        return next() << 8 | next();
    }

    /** The next four bytes as a number without a sign, the highest one first. */
    long nextInt() throws IOException {
        return (long) nextShort() << 16 | nextShort();
    }

    /** The next four bytes as characters. */
    String nextName() throws IOException {
        byte[] name = {(byte) next(), (byte) next(), (byte) next(), (byte) next()};
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    void skip(long bytes) {
        moveTo(place() + bytes);
    }

    void moveTo(long place) {
        long inBuffer = place - (bufferedUntil - buffer.limit());
        if (inBuffer >= 0 && inBuffer <= buffer.limit()) {
            buffer.position((int) inBuffer);
        } else {
            buffer.limit(0);
            bufferedUntil = place;
        }
    }

    private boolean filled() throws IOException {
        buffer.clear();
        int count = file.read(buffer, bufferedUntil);
        buffer.flip();
        bufferedUntil += Math.max(0, count);
        return count > 0;
    }
}
