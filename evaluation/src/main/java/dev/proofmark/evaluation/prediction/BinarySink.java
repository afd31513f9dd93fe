package dev.proofmark.evaluation.prediction;

import java.util.BitSet;
import java.util.List;

/** Gathers {@link BinaryPredictions}. */
final class BinarySink extends Sink {

    private final int positive;
    private final String positiveName;
    private final boolean hasScores;
    private final BitSet actual = new BitSet();
    private final BitSet predicted = new BitSet();
    private final LongChunks scores = new LongChunks();
    private int size;

    BinarySink(Rows rows, Header header, Labels labels, Problems problems, String positiveName) {
        super(rows, header, labels, problems);
        this.positiveName = positiveName;
        labels.add(positiveName);
        positive = labels.names().indexOf(positiveName);
        hasScores = header.score() >= 0;
    }

    @Override
    void take() throws PredictionFileException {
        actual.set(size, isPositive(header.actual()));
        predicted.set(size, isPositive(header.predicted()));
        if (hasScores) {
            scores.add(score(header.score()));
        }
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
