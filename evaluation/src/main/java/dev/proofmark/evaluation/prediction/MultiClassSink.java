package dev.proofmark.evaluation.prediction;

/** Gathers {@link MultiClassPredictions}. */
final class MultiClassSink extends Sink {

    private final IntChunks pairs = new IntChunks();
    private final LongChunks scores = new LongChunks();

    MultiClassSink(Rows rows, Header header, Labels labels, Problems problems) {
        super(rows, header, labels, problems);
    }

    @Override
    void take() throws PredictionFileException {
        int actual = label(header.actual());
        int predicted = label(header.predicted());
        pairs.add(MultiClassPredictions.pair(actual, predicted));
        takeScores(scores);
    }

    @Override
    MultiClassPredictions predictions() throws PredictionFileException {
        checkScores();
        int[] places = labels.places();
        int[] ordered = pairs.toArray();
        for (int sample = 0; sample < ordered.length; sample++) {
            int pair = ordered[sample];
            ordered[sample] = MultiClassPredictions.pair(
                    places[MultiClassPredictions.actual(pair)], places[MultiClassPredictions.predicted(pair)]);
        }
        return new MultiClassPredictions(
                labels.inOrder(), ordered, header.classScores().isEmpty() ? null : inOrder(scores.toDoubles()));
    }
}
