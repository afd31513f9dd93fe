package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.interval.ScoredOutcomes;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import dev.proofmark.evaluation.prediction.Predictions;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** One class against all others, with its scores, as resamples want to see it. */
record ScoredSamples(int size, IntPredicate actual, IntPredicate predicted, IntToDoubleFunction scores)
        implements ScoredOutcomes {

    /** Those of one class; of a binary task only the positive one has scores. */
    static ScoredSamples of(Predictions predictions, int index) {
        return switch (predictions) {
            case BinaryPredictions binary ->
                new ScoredSamples(binary.size(), binary::isPositive, binary::isPredictedPositive, binary::score);
            case MultiClassPredictions multiClass ->
                new ScoredSamples(
                        multiClass.size(),
                        sample -> multiClass.actualClass(sample) == index,
                        sample -> multiClass.predictedClass(sample) == index,
                        sample -> multiClass.score(sample, index));
            case MultiLabelPredictions multiLabel ->
                new ScoredSamples(
                        multiLabel.size(),
                        sample -> multiLabel.has(sample, index),
                        sample -> multiLabel.isPredictedToHave(sample, index),
                        sample -> multiLabel.score(sample, index));
        };
    }

    @Override
    public boolean positive(int item) {
        return actual.test(item);
    }

    @Override
    public boolean predictedPositive(int item) {
        return predicted.test(item);
    }

    @Override
    public double score(int item) {
        return scores.applyAsDouble(item);
    }
}
