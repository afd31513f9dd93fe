package dev.proofmark.evaluation.prediction;

import java.io.IOException;
import java.io.InputStream;

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

    private final PredictionFormat format;
    private final Rows rows;
    private final Problems problems;
    private final Labels labels;
    private final Ids ids = new Ids();

    private PredictionReader(Rows rows, Problems problems, PredictionFormat format) {
        this.rows = rows;
        this.problems = problems;
        this.format = format;
        labels = new Labels(format.classes());
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
        return CsvFile.read(stream, (rows, problems) -> new PredictionReader(rows, problems, format).read());
    }

    private Predictions read() throws IOException, PredictionFileException {
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
                ids.take(rows, header.id(), problems);
                sink.take();
                taken++;
            }
        }
        return taken;
    }
}
