package dev.proofmark.evaluation.confusion;

import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What multi-label predictions come to (ISO/IEC TS 4213, 6.5).
 *
 * @param exactMatches samples that have the very labels they are said to have
 * @param overlaps the sum over all samples of the labels that they have and are said to have, divided by those that they
 *     have or are said to have; 1 for a sample without any
 */
public record MultiLabelCounts(
        List<String> labels, long samples, List<BinaryCounts> perLabel, long exactMatches, double overlaps) {

    public MultiLabelCounts {
        labels = List.copyOf(labels);
        perLabel = List.copyOf(perLabel);
    }

    /** Those of the predictions. */
    public static MultiLabelCounts of(MultiLabelPredictions predictions) {
        return of(predictions, _ -> 1);
    }

    /**
     * Those of as many samples, some of them several times and some not at all.
     *
     * @param times how often each is there
     */
    public static MultiLabelCounts of(MultiLabelPredictions predictions, IntUnaryOperator times) {
        int labels = predictions.classes().size();
        long[] both = new long[labels];
        long[] said = new long[labels];
        long[] had = new long[labels];
        long exact = 0;
        double overlaps = 0;
        for (int sample = 0; sample < predictions.size(); sample++) {
            long weight = times.applyAsInt(sample);
            if (weight == 0) {
                continue;
            }
            int common = 0;
            int either = 0;
            for (int label = 0; label < labels; label++) {
                int has = predictions.has(sample, label) ? 1 : 0;
                int isSaid = predictions.isPredictedToHave(sample, label) ? 1 : 0;
                had[label] += has * weight;
                said[label] += isSaid * weight;
                both[label] += (has & isSaid) * weight;
                common += has & isSaid;
                either += has | isSaid;
            }
            exact += common == either ? weight : 0;
            overlaps += either == 0 ? weight : (double) (weight * common) / either;
        }
        List<BinaryCounts> perLabel = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            long wrong = said[label] - both[label];
            long missed = had[label] - both[label];
            perLabel.add(
                    new BinaryCounts(both[label], wrong, missed, predictions.size() - both[label] - wrong - missed));
        }
        return new MultiLabelCounts(predictions.classes(), predictions.size(), perLabel, exact, overlaps);
    }
}
