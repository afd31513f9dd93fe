package dev.proofmark.evaluation.prediction;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The rows of a CSV file (<a href="https://www.rfc-editor.org/rfc/rfc4180#section-2">RFC 4180, section 2</a>; lines may
 * end as on any system), of which it holds one. fastcsv finds the cells; their bytes are kept as they are.
 */
final class Rows {

    /** How long a row may be. */
    static final int LONGEST = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A cell as long as a row may be has room, and what is read behind it. */
    private static final int BUFFER = LONGEST + (1 << 15);

    private final Characters characters;
    private final Problems problems;
    private final Cells cells = new Cells(LONGEST);
    private final CloseableIterator<Cells> records;
    private long row;
    private boolean ended;

    Rows(InputStream stream, Problems problems) {
        characters = new Characters(stream);
        this.problems = problems;
        // Closing it would close a stream that is somebody else's; it holds nothing else.
        records = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(BUFFER)
                .build(cells, characters)
                .iterator();
    }

    /** Passes these bytes over if the file begins with them. */
    boolean passOver(byte... bytes) throws IOException {
        return characters.passOver(bytes);
    }

    /** Passes over the mark with which some programs begin what is UTF-8. */
    void passOverMark() throws IOException {
        var _ = characters.passOver(BYTE_ORDER_MARK);
    }

    /** Goes to the next row. */
    boolean next() throws IOException, PredictionFileException {
        if (ended) {
            return false;
        }
        row++;
        long before = characters.given();
        try {
            ended = !records.hasNext() || records.next().isEnd();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException malformed) {
            // A cell longer than a row may be, or something behind the quotes of one.
            boolean isTooLong = cells.isTooLong() || characters.given() - before > LONGEST;
            throw problems.last(
                    row,
                    "",
                    isTooLong ? ProblemKind.ROW_TOO_LONG : ProblemKind.QUOTES,
                    isTooLong ? "more" : "something behind them in cell " + (cells.count() + 1));
        }
        if (cells.isUnclosed()) {
            throw problems.last(row, "", ProblemKind.QUOTES, "none from cell " + cells.count() + " to the end");
        }
        return !ended;
    }

    /** The number of the row: the first is 1. */
    long row() {
        return row;
    }

    boolean isBlank() {
        return cells.count() == 0 || (cells.count() == 1 && cells.end(0) == 0);
    }

    int cells() {
        return cells.count();
    }

    /** What the cells are ranges of, until the next row. */
    byte[] bytes() {
        return cells.bytes();
    }

    int start(int cell) {
        return cells.start(cell);
    }

    int end(int cell) {
        return cells.end(cell);
    }

    /** How much of the file was read for it and what comes before it. */
    long read() {
        return characters.given();
    }

    String text(int cell) {
        return Problems.text(bytes(), start(cell), end(cell));
    }
}
