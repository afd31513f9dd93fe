package dev.proofmark.evaluation.prediction;

import java.util.Arrays;

/** Gathers {@link MultiLabelPredictions}. */
final class MultiLabelSink extends Sink {

    private static final byte SEPARATOR = '|';
    private static final int MOST_WORDS = MultiLabelPredictions.words(PredictionFormat.MOST_CLASSES);

    /** Labels that are not declared make samples wider when they appear: kept as lists, each begun with its length. */
    private final IntChunks actual = new IntChunks();

    private final IntChunks predicted = new IntChunks();
    private final LongChunks scores = new LongChunks();
    private final long[] seen = new long[MOST_WORDS];
    private final int[] found = new int[PredictionFormat.MOST_CLASSES];
    private int size;

    MultiLabelSink(Rows rows, Header header, Labels labels, Problems problems) {
        super(rows, header, labels, problems);
    }

    @Override
    void take() throws PredictionFileException {
        takeLabels(header.actual(), actual);
        takeLabels(header.predicted(), predicted);
        takeScores(scores);
        size++;
    }

    private void takeLabels(int column, IntChunks lists) throws PredictionFileException {
        int start = rows.start(column);
        int end = rows.end(column);
        Arrays.fill(seen, 0);
        int count = 0;
        while (start < end) {
            int stop = start;
            while (stop < end && rows.bytes()[stop] != SEPARATOR) {
                stop++;
            }
            int label = start == stop || stop == end - 1 ? missing(column) : label(column, start, stop);
            if (label != Labels.UNKNOWN) {
                if ((seen[label / Long.SIZE] & 1L << label) != 0) {
                    problem(column, ProblemKind.LABEL_REPEATED, Problems.text(rows.bytes(), start, stop));
                } else {
                    seen[label / Long.SIZE] |= 1L << label;
                    found[count++] = label;
                }
            }
            start = stop + 1;
        }
        lists.add(count);
        for (int index = 0; index < count; index++) {
            lists.add(found[index]);
        }
    }

    private int missing(int column) {
        problem(column, ProblemKind.CELL_MISSING, "a separator without a label beside it");
        return Labels.UNKNOWN;
    }

    @Override
    MultiLabelPredictions predictions() throws PredictionFileException {
        checkScores();
        if (labels.names().isEmpty()) {
            throw problems.last(0, "", ProblemKind.CELL_MISSING, "not one label in the whole file");
        }
        return new MultiLabelPredictions(
                labels.inOrder(),
                bits(actual),
                bits(predicted),
                header.classScores().isEmpty() ? null : inOrder(scores.toDoubles()));
    }

    private long[] bits(IntChunks lists) {
        int[] places = labels.places();
        int words = MultiLabelPredictions.words(places.length);
        long[] bits = new long[Math.multiplyExact(size, words)];
        int at = 0;
        for (int sample = 0; sample < size; sample++) {
            for (int count = lists.get(at++); count > 0; count--) {
                int place = places[lists.get(at++)];
                bits[sample * words + place / Long.SIZE] |= 1L << place;
            }
        }
        return bits;
    }
}
