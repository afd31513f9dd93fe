package dev.proofmark.evaluation.prediction;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/**
 * The bytes of a file as characters, one each: what is not UTF-8 comes through unchanged, to be found with its row and
 * column. Behind the last row comes a mark that no byte can be: whoever finds it in a quoted cell knows that the quotes were
 * never closed.
 */
final class Characters extends Reader {

    /** No byte is this character. */
    static final char END = '\uFFFF';

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int limit;
    private boolean ended;
    private boolean marked;
    private byte last = '\n';
    private long given;

    Characters(InputStream stream) {
        this.stream = stream;
    }

    /** Passes these bytes over if the file begins with them. */
    boolean passOver(byte... bytes) throws IOException {
        while (limit < bytes.length && !ended) {
            fill();
        }
        boolean isThere = limit >= bytes.length && Arrays.equals(buffer, 0, bytes.length, bytes, 0, bytes.length);
        next += isThere ? bytes.length : 0;
        return isThere;
    }

    private void fill() throws IOException {
        int read = stream.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }

    /** How many characters were given. */
    long given() {
        return given;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        while (next == limit && !ended) {
            next = 0;
            limit = 0;
            fill();
        }
        if (next == limit) {
            return readEnd(characters, offset, length);
        }
        int count = Math.min(length, limit - next);
        for (int index = 0; index < count; index++) {
            characters[offset + index] = (char) (buffer[next + index] & 0xFF);
        }
        next += count;
        given += count;
        last = buffer[next - 1];
        return count;
    }

    /** The last row ends like any other, then comes the mark. */
    private int readEnd(char[] characters, int offset, int length) {
        if (marked || length == 0) {
            return -1;
        }
        boolean isWhole = last == '\n' || last == '\r';
        characters[offset] = isWhole ? END : '\n';
        marked = isWhole;
        last = '\n';
        return 1;
    }

    /** Whoever opened the stream closes it. */
    @Override
    public void close() {
        next = limit;
        ended = true;
        marked = true;
    }
}
