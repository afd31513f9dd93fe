package dev.proofmark.evaluation.prediction;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/** Gathers {@link BinaryPredictions}. */
final class BinarySink extends Sink {

    private final int positive;
    private final String positiveName;
    private final OptionalDouble threshold;
    private final boolean hasScores;
    private final BitSet actual = new BitSet();
    private final BitSet predicted = new BitSet();
    private final LongChunks scores = new LongChunks();
    private int size;

    BinarySink(Rows rows, Header header, Labels labels, Problems problems, PredictionFormat format)
            throws PredictionFileException {
        super(rows, header, labels, problems);
        positiveName = format.positive().orElseThrow();
        threshold = format.threshold();
        labels.add(positiveName);
        positive = labels.names().indexOf(positiveName);
        hasScores = header.score() >= 0;
        if (threshold.isPresent() && !hasScores) {
            throw problems.last(1, "score", ProblemKind.COLUMN_MISSING, "a threshold without it");
        }
    }

    @Override
    void take() throws PredictionFileException {
        actual.set(size, isPositive(header.actual()));
        boolean isPredicted = isPositive(header.predicted());
        if (hasScores) {
            double score = score(header.score());
            scores.add(score);
            isPredicted = threshold.isPresent() ? score >= threshold.getAsDouble() : isPredicted;
        }
        predicted.set(size, isPredicted);
        size++;
    }

    private boolean isPositive(int column) throws PredictionFileException {
        int label = label(column);
        if (labels.names().size() > 2) {
            throw last(
                    column,
                    ProblemKind.TOO_MANY_CLASSES,
                    "a third one, '" + labels.names().get(label) + "'");
        }
        return label == positive;
    }

    @Override
    BinaryPredictions predictions() {
        String negative = labels.names().stream()
                .filter(name -> !name.equals(positiveName))
                .findFirst()
                .orElse("not " + positiveName);
        return new BinaryPredictions(
                size, List.of(negative, positiveName), actual, predicted, hasScores ? scores.toDoubles() : null);
    }
}
