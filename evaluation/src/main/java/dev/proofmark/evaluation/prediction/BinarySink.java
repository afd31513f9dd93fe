package dev.proofmark.evaluation.prediction;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/** Gathers {@link BinaryPredictions}. */
final class BinarySink extends Sink {

    private final PredictionFormat format;
    private final OptionalDouble threshold;
    private final boolean hasScores;

    /** Which samples are of the class with index 1: the positive one may show only at the end. */
    private final BitSet actual = new BitSet();

    /** The same of what is predicted, or by a threshold which samples are predicted to be positive. */
    private final BitSet predicted = new BitSet();

    private final LongChunks scores = new LongChunks();
    private int size;

    BinarySink(Rows rows, Header header, Labels labels, Problems problems, PredictionFormat format)
            throws PredictionFileException {
        super(rows, header, labels, problems);
        this.format = format;
        threshold = format.threshold();
        hasScores = header.score() >= 0;
        format.positive().ifPresent(labels::add);
        if (threshold.isPresent() && !hasScores) {
            throw problems.last(1, Header.SCORE, ProblemKind.COLUMN_MISSING, "a threshold without it");
        }
    }

    @Override
    void take() throws PredictionFileException {
        actual.set(size, isSecond(header.actual()));
        boolean isPredicted = isSecond(header.predicted());
        if (hasScores) {
            double score = score(header.score());
            scores.add(score);
            isPredicted = threshold.isPresent() ? score >= threshold.getAsDouble() : isPredicted;
        }
        predicted.set(size, isPredicted);
        size++;
    }

    private boolean isSecond(int column) throws PredictionFileException {
        int label = label(column);
        if (labels.names().size() > 2) {
            List<String> names = labels.names();
            throw last(
                    column,
                    ProblemKind.TOO_MANY_CLASSES,
                    "'" + names.get(label) + "' beside '" + names.get(0) + "' and '" + names.get(1) + "'");
        }
        return label == 1;
    }

    @Override
    BinaryPredictions predictions() throws PredictionFileException {
        List<String> names = labels.names();
        String positive = format.positive()
                .or(() -> PositiveLabel.among(names))
                .orElseThrow(() ->
                        problems.last(0, "", ProblemKind.POSITIVE_UNKNOWN, "'" + String.join("', '", names) + "'"));
        if (names.indexOf(positive) == 0) {
            actual.flip(0, size);
            if (threshold.isEmpty()) {
                predicted.flip(0, size);
            }
        }
        String negative = names.stream()
                .filter(name -> !name.equals(positive))
                .findFirst()
                .orElse(PositiveLabel.negative(positive));
        return new BinaryPredictions(
                size, List.of(negative, positive), actual, predicted, hasScores ? scores.toDoubles() : null);
    }
}
