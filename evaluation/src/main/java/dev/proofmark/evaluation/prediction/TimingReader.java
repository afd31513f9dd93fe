package dev.proofmark.evaluation.prediction;

import dev.proofmark.evaluation.timing.Timings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of timings: CSV like those of predictions, with the columns {@code id,begin,end} in any order. Times are
 * seconds on one clock as decimal numbers, or instants as ISO 8601 has them, with their offset; the first row decides for
 * the whole file.
 */
public final class TimingReader {

    private static final String BEGIN = "begin";
    private static final String END = "end";
    private static final List<String> COLUMNS = List.of(Header.ID, BEGIN, END);
    private static final double NANOSECONDS = 1e9;

    private final Problems problems;
    private final Rows rows;
    private final TimingFormat format;
    private final Ids ids = new Ids();
    private final LongChunks begins = new LongChunks();
    private final LongChunks ends = new LongChunks();
    private @Nullable Instant origin;
    private boolean decided;
    private double first = Double.POSITIVE_INFINITY;
    private double last = Double.NEGATIVE_INFINITY;

    private TimingReader(Rows rows, Problems problems, TimingFormat format) {
        this.rows = rows;
        this.problems = problems;
        this.format = format;
    }

    /**
     * Reads all of it.
     *
     * @param stream plain or as gzip; it is not closed
     * @throws PredictionFileException if the file is not what it has to be
     * @throws IOException if it cannot be read
     */
    public static Timings read(InputStream stream, TimingFormat format) throws IOException, PredictionFileException {
        return CsvFile.read(stream, (rows, problems) -> new TimingReader(rows, problems, format).read());
    }

    private Timings read() throws IOException, PredictionFileException {
        List<String> names = header();
        int id = names.indexOf(Header.ID);
        int begin = names.indexOf(BEGIN);
        int end = names.indexOf(END);
        while (rows.next()) {
            if (rows.row() - 2 >= format.mostRows()) {
                throw problems.last(rows.row(), "", ProblemKind.TOO_MANY_ROWS, "more than " + format.mostRows());
            }
            if (rows.read() > format.mostBytes()) {
                throw problems.last(
                        rows.row(), "", ProblemKind.TOO_LARGE, "more than " + format.mostBytes() + " bytes");
            }
            if (rows.isBlank()) {
                ids.skip();
            } else if (rows.cells() != names.size()) {
                ids.skip();
                problems.add(rows.row(), "", ProblemKind.CELL_COUNT, rows.cells() + " instead of " + names.size());
            } else {
                ids.take(rows, id, problems);
                take(begin, end);
            }
        }
        if (begins.size() == 0 && problems.named() == 0) {
            throw problems.last(0, "", ProblemKind.EMPTY, "a header alone");
        }
        ids.check(problems);
        if (last - first > Timings.MOST_SECONDS) {
            problems.add(0, "", ProblemKind.TIMES_TOO_FAR, last - first + " seconds");
        }
        problems.throwIfAny();
        return Timings.of(begins.toDoubles(), ends.toDoubles());
    }

    private List<String> header() throws PredictionFileException {
        List<String> names = new ArrayList<>();
        for (int cell = 0; cell < rows.cells(); cell++) {
            names.add(text(cell));
        }
        if (names.size() == 1 && names.getFirst().matches("\\s*id\\s*[;\\t|].*")) {
            throw problems.last(1, "", ProblemKind.DELIMITER, rows.text(0));
        }
        for (String name : COLUMNS) {
            if (!names.contains(name)) {
                problems.add(1, name, ProblemKind.COLUMN_MISSING, "");
            }
        }
        for (int column = 0; column < names.size(); column++) {
            if (!COLUMNS.contains(names.get(column))) {
                problems.add(1, names.get(column), ProblemKind.COLUMN_UNKNOWN, "this one");
            } else if (names.indexOf(names.get(column)) < column) {
                problems.add(1, names.get(column), ProblemKind.COLUMN_REPEATED, "it again");
            }
        }
        problems.throwIfAny();
        return names;
    }

    private void take(int beginColumn, int endColumn) {
        double begin = time(beginColumn, BEGIN);
        double end = time(endColumn, END);
        if (Double.isNaN(begin) || Double.isNaN(end)) {
            return;
        }
        if (end < begin) {
            problems.add(rows.row(), END, ProblemKind.END_BEFORE_BEGIN, rows.text(endColumn));
            return;
        }
        first = Math.min(first, begin);
        last = Math.max(last, end);
        begins.add(begin);
        ends.add(end);
    }

    /** In seconds; NaN, and a problem more, if it is none. */
    private double time(int column, String name) {
        int start = rows.start(column);
        int end = rows.end(column);
        double seconds = Scores.parse(rows.bytes(), start, end);
        boolean isNumber = Double.isFinite(seconds);
        if (!decided) {
            decided = true;
            origin = isNumber ? null : instant(column);
        }
        if (origin == null && isNumber) {
            return seconds;
        }
        Instant instant = origin == null ? null : instant(column);
        if (instant == null || origin == null) {
            problems.add(
                    rows.row(),
                    name,
                    start == end ? ProblemKind.CELL_MISSING : ProblemKind.NOT_A_TIME,
                    start == end ? "nothing" : rows.text(column));
            return Double.NaN;
        }
        Duration since = Duration.between(origin, instant);
        return since.getSeconds() + since.getNano() / NANOSECONDS;
    }

    private @Nullable Instant instant(int column) {
        try {
            return OffsetDateTime.parse(text(column)).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private String text(int cell) {
        return new String(rows.bytes(), rows.start(cell), rows.end(cell) - rows.start(cell), StandardCharsets.UTF_8);
    }
}
