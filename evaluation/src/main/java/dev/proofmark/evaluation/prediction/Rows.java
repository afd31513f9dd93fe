package dev.proofmark.evaluation.prediction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The rows of a CSV file (<a href="https://www.rfc-editor.org/rfc/rfc4180#section-2">RFC 4180, section 2</a>; lines may
 * end as on any system) as ranges of bytes, without a copy of anything. It holds one row and what was read behind it.
 */
final class Rows {

    /** How long a row may be. */
    static final int LONGEST = 1 << 20;

    private static final byte QUOTE = '"';
    private static final byte COMMA = ',';

    private final InputStream stream;
    private final Problems problems;
    private final byte[] buffer = new byte[LONGEST];
    private int begin;
    private int next;
    private int limit;
    private boolean ended;
    private long row;

    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private boolean[] escaped = new boolean[8];
    private int cells;

    /** Where {@link #scan} is. */
    private int at;

    Rows(InputStream stream, Problems problems) {
        this.stream = stream;
        this.problems = problems;
    }

    /** Passes these bytes over if the file begins with them. */
    boolean beginsWith(byte... bytes) throws IOException {
        while (limit < bytes.length && !ended) {
            fill();
        }
        return limit >= bytes.length && Arrays.equals(buffer, 0, bytes.length, bytes, 0, bytes.length);
    }

    void skip(int bytes) {
        next += bytes;
    }

    /** Goes to the next row. */
    boolean next() throws IOException, PredictionFileException {
        begin = next;
        row++;
        while (!scan()) {
            if (ended) {
                throw problems.last(row, "", ProblemKind.QUOTES, found());
            }
            if (begin == 0 && limit == buffer.length) {
                throw problems.last(row, "", ProblemKind.ROW_TOO_LONG, found());
            }
            fill();
        }
        return next > begin;
    }

    private String found() {
        return Problems.text(buffer, begin, limit);
    }

    /** Reads on; what comes before the row makes room. */
    private void fill() throws IOException {
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, limit - begin);
            limit -= begin;
            next -= begin;
            begin = 0;
        }
        int read = stream.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }

    /** Finds the cells of the row; false if its end is not there yet. */
    private boolean scan() throws PredictionFileException {
        at = begin;
        cells = 0;
        while (true) {
            boolean whole = (at < limit && buffer[at] == QUOTE) ? scanQuoted() : scanPlain();
            if (!whole) {
                return false;
            }
            if (at == limit) {
                next = limit;
                return true;
            }
            byte stop = buffer[at];
            if (stop == COMMA) {
                at++;
            } else if (stop == '\n') {
                next = at + 1;
                return true;
            } else if (at + 1 < limit) {
                next = buffer[at + 1] == '\n' ? at + 2 : at + 1;
                return true;
            } else if (ended) {
                next = limit;
                return true;
            } else {
                return false;
            }
        }
    }

    private boolean scanPlain() {
        int start = at;
        byte[] bytes = buffer;
        int end = limit;
        int here = start;
        while (here < end) {
            byte found = bytes[here];
            if (found <= COMMA && (found == COMMA || found == '\n' || found == '\r')) {
                break;
            }
            here++;
        }
        at = here;
        if (here == end && !ended) {
            return false;
        }
        add(start, here, false);
        return true;
    }

    private boolean scanQuoted() throws PredictionFileException {
        int start = ++at;
        boolean doubled = false;
        while (true) {
            while (at < limit && buffer[at] != QUOTE) {
                at++;
            }
            if (at + 1 >= limit && !(ended && at < limit)) {
                return false;
            }
            if (at + 1 < limit && buffer[at + 1] == QUOTE) {
                doubled = true;
                at += 2;
            } else {
                break;
            }
        }
        add(start, at, doubled);
        at++;
        if (at < limit && buffer[at] != COMMA && buffer[at] != '\n' && buffer[at] != '\r') {
            throw problems.last(row, "", ProblemKind.QUOTES, found());
        }
        return true;
    }

    private void add(int start, int end, boolean doubled) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
            escaped = Arrays.copyOf(escaped, cells * 2);
        }
        starts[cells] = start;
        ends[cells] = end;
        escaped[cells] = doubled;
        cells++;
    }

    /** The number of the row: the first is 1. */
    long row() {
        return row;
    }

    boolean isBlank() {
        return cells == 1 && starts[0] == ends[0];
    }

    int cells() {
        return cells;
    }

    /** What the cells are ranges of, until the next row. */
    byte[] bytes() {
        return buffer;
    }

    int start(int cell) {
        return starts[cell];
    }

    /** The end of a cell, whose doubled quotes are single ones from now on. */
    int end(int cell) {
        if (escaped[cell]) {
            escaped[cell] = false;
            ends[cell] = undoubled(starts[cell], ends[cell]);
        }
        return ends[cell];
    }

    private int undoubled(int start, int end) {
        int to = start;
        for (int from = start; from < end; from++) {
            buffer[to++] = buffer[from];
            if (buffer[from] == QUOTE) {
                from++;
            }
        }
        return to;
    }

    String text(int cell) {
        return Problems.text(buffer, start(cell), end(cell));
    }
}
