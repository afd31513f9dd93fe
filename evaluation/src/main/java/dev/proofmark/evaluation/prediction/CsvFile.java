package dev.proofmark.evaluation.prediction;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A CSV file in UTF-8, plain or as gzip, up to its header. */
final class CsvFile {

    private static final int GZIP_BUFFER = 1 << 16;
    private static final byte GZIP_FIRST = 0x1F;
    private static final byte GZIP_SECOND = (byte) 0x8B;

    private CsvFile() {}

    /** Makes something of the rows of a file, of which the header is the current one. */
    @FunctionalInterface
    interface Content<T> {

        T read(Rows rows, Problems problems) throws IOException, PredictionFileException;
    }

    /**
     * Reads a file, whichever it is.
     *
     * @param stream is not closed
     */
    static <T> T read(InputStream stream, Content<T> content) throws IOException, PredictionFileException {
        PushbackInputStream begun = new PushbackInputStream(stream, 2);
        byte[] first = begun.readNBytes(2);
        begun.unread(first);
        Problems problems = new Problems();
        if (!isGzip(first)) {
            return read(new Rows(begun, problems), problems, content);
        }
        Rows rows = new Rows(new Unpacked(begun), problems);
        try {
            return read(rows, problems, content);
        } catch (EOFException truncated) {
            throw problems.last(rows.row(), "", ProblemKind.COMPRESSION, "its end missing");
        } catch (ZipException malformed) {
            throw problems.last(rows.row(), "", ProblemKind.COMPRESSION, "other data");
        }
    }

    /** Whether a file that begins so is a gzip file. */
    static boolean isGzip(byte[] beginning) {
        return beginning.length >= 2 && beginning[0] == GZIP_FIRST && beginning[1] == GZIP_SECOND;
    }

    private static <T> T read(Rows rows, Problems problems, Content<T> content)
            throws IOException, PredictionFileException {
        if (rows.passOver((byte) 0xFE, (byte) 0xFF) || rows.passOver((byte) 0xFF, (byte) 0xFE)) {
            throw problems.last(1, "", ProblemKind.ENCODING, "the mark of UTF-16");
        }
        rows.passOverMark();
        if (!rows.next()) {
            throw problems.last(0, "", ProblemKind.EMPTY, "nothing");
        }
        return content.read(rows, problems);
    }

    /** Begins to unpack when it is first read, so that a header that is not whole is a problem like any other. */
    private static final class Unpacked extends InputStream {

        private final InputStream packed;
        private InputStream unpacked = InputStream.nullInputStream();
        private boolean begun;

        Unpacked(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (!begun) {
                begun = true;
                unpacked = new GZIPInputStream(packed, GZIP_BUFFER);
            }
            return unpacked.read(bytes, offset, length);
        }
    }
}
