package dev.proofmark.evaluation.prediction;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads files of predictions: CSV in UTF-8, plain or as gzip, with a header. Of the file it holds one row at a time, of the
 * predictions some ten to twenty bytes each besides the scores.
 *
 * <ul>
 *   <li>binary: {@code id,true,predicted,score}; the score is that of the positive class and may be left out
 *   <li>multi-class: {@code id,true,predicted} and a column {@code score:CLASS} for each class, or for none
 *   <li>multi-label: the same, with labels separated by {@code |} in {@code true} and {@code predicted}; an empty cell is no
 *       label
 * </ul>
 */
public final class PredictionReader {

    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int GZIP_BUFFER = 1 << 16;
    private static final byte GZIP_FIRST = 0x1F;
    private static final byte GZIP_SECOND = (byte) 0x8B;

    private final PredictionFormat format;
    private final Problems problems = new Problems();
    private final Labels labels;
    private final Ids ids = new Ids();
    private final Rows rows;

    private PredictionReader(InputStream stream, PredictionFormat format) {
        this.format = format;
        labels = new Labels(format.classes());
        rows = new Rows(stream, problems);
    }

    /**
     * Reads all of it.
     *
     * @param stream is not closed
     * @throws PredictionFileException if the file is not what it has to be
     * @throws IOException if it cannot be read
     */
    public static Predictions read(InputStream stream, PredictionFormat format)
            throws IOException, PredictionFileException {
        PushbackInputStream begun = new PushbackInputStream(stream, 2);
        byte[] first = begun.readNBytes(2);
        begun.unread(first);
        return isGzip(first) ? readCompressed(begun, format) : new PredictionReader(begun, format).read();
    }

    /** Whether a file that begins so is a gzip file. */
    static boolean isGzip(byte[] beginning) {
        return beginning.length >= 2 && beginning[0] == GZIP_FIRST && beginning[1] == GZIP_SECOND;
    }

    private static Predictions readCompressed(InputStream stream, PredictionFormat format)
            throws IOException, PredictionFileException {
        Unpacked unpacked = new Unpacked(stream);
        PredictionReader reader = new PredictionReader(unpacked, format);
        try {
            return reader.read();
        } catch (EOFException | ZipException failure) {
            throw reader.problems.last(
                    0, "", ProblemKind.COMPRESSION, failure instanceof EOFException ? "its end missing" : "other data");
        }
    }

    private Predictions read() throws IOException, PredictionFileException {
        if (rows.passOver((byte) 0xFE, (byte) 0xFF) || rows.passOver((byte) 0xFF, (byte) 0xFE)) {
            throw problems.last(0, "", ProblemKind.ENCODING, "the mark of UTF-16");
        }
        var _ = rows.passOver(BYTE_ORDER_MARK);
        if (!rows.next()) {
            throw problems.last(0, "", ProblemKind.EMPTY, "nothing");
        }
        Header header = Header.read(rows, format.task(), labels, problems);
        Sink sink = switch (format.task()) {
            case BINARY -> new BinarySink(rows, header, labels, problems, format);
            case MULTI_CLASS -> new MultiClassSink(rows, header, labels, problems);
            case MULTI_LABEL -> new MultiLabelSink(rows, header, labels, problems);
        };
        if (takeRows(header, sink) == 0) {
            throw problems.last(0, "", ProblemKind.EMPTY, "a header alone");
        }
        ids.check(problems);
        problems.throwIfAny();
        return sink.predictions();
    }

    private long takeRows(Header header, Sink sink) throws IOException, PredictionFileException {
        int columns = header.names().size();
        long scores = columns - 3L;
        long taken = 0;
        while (rows.next()) {
            long before = rows.row() - 2;
            if (before >= format.mostRows()) {
                throw problems.last(rows.row(), "", ProblemKind.TOO_MANY_ROWS, "more than " + format.mostRows());
            }
            if (rows.read() > format.mostBytes()) {
                throw problems.last(
                        rows.row(), "", ProblemKind.TOO_LARGE, "more than " + format.mostBytes() + " bytes");
            }
            if (before * scores >= format.mostScores()) {
                throw problems.last(rows.row(), "", ProblemKind.TOO_MANY_SCORES, "more than " + format.mostScores());
            }
            if (rows.isBlank()) {
                ids.skip();
            } else if (rows.cells() != columns) {
                ids.skip();
                problems.add(rows.row(), "", ProblemKind.CELL_COUNT, rows.cells() + " instead of " + columns);
                taken++;
            } else {
                takeId(header);
                sink.take();
                taken++;
            }
        }
        return taken;
    }

    private void takeId(Header header) {
        int start = rows.start(header.id());
        int end = rows.end(header.id());
        if (start == end) {
            problems.add(rows.row(), Header.ID, ProblemKind.CELL_MISSING, "nothing");
            ids.skip();
        } else if (!isText(rows.bytes(), start, end)) {
            problems.add(rows.row(), Header.ID, ProblemKind.ENCODING, Problems.text(rows.bytes(), start, end));
            ids.skip();
        } else {
            ids.add(rows.bytes(), start, end);
        }
    }

    private static boolean isText(byte[] bytes, int start, int end) {
        int all = 0;
        for (int at = start; at < end; at++) {
            all |= bytes[at];
        }
        if (all >= 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
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
