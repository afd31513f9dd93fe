package dev.proofmark.platform.storage.inspection;

import dev.proofmark.platform.storage.StorageConfig;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a container, and stops as soon as it is more than anybody could want. */
final class Meter {

    /** Small parts may well be a thousand times smaller when packed; they harm nobody. */
    private static final long HARMLESS = 8L * 1024 * 1024;

    private final StorageConfig.Containers limits;
    private final long packed;
    private long inflated;
    private int entries;

    /**
     * A meter for one container.
     *
     * @param packed its size in bytes
     */
    Meter(StorageConfig.Containers limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** Counts a file, at whatever depth. */
    void entry() {
        entries++;
        if (entries > limits.mostEntries()) {
            throw Refusals.expands();
        }
    }

    /** Refuses a container that lies too deep inside others; the outermost has depth 0. */
    void depth(int depth) {
        if (depth > limits.deepest()) {
            throw Refusals.expands();
        }
    }

    /** The same stream, counted. */
    InputStream counted(InputStream content) {
        return new Counted(content);
    }

    private void count(long bytes) {
        inflated += bytes;
        boolean blownUp = inflated > HARMLESS && inflated / limits.highestRatio() > packed;
        if (blownUp || inflated > limits.largestInflated().asLongValue()) {
            throw Refusals.expands();
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
