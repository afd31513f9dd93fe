package dev.proofmark.evaluation.curve;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** The scores of a class in order, those of samples that are of it and those of others: all that curves are made from. */
public final class RankedScores {

    private final double[] positives;
    private final double[] negatives;

    /** Sorts what it is given, which nobody else has then. */
    private RankedScores(double[] positives, double[] negatives) {
        this.positives = positives;
        this.negatives = negatives;
        Arrays.sort(positives);
        Arrays.sort(negatives);
    }

    /** Those of the positive class. */
    public static RankedScores of(BinaryPredictions predictions) {
        return of(predictions.size(), predictions::isPositive, predictions::score);
    }

    /** Those of one class against all others. */
    public static RankedScores of(MultiClassPredictions predictions, int index) {
        return of(
                predictions.size(),
                sample -> predictions.actualClass(sample) == index,
                sample -> predictions.score(sample, index));
    }

    /** Those of one label. */
    public static RankedScores of(MultiLabelPredictions predictions, int label) {
        return of(
                predictions.size(),
                sample -> predictions.has(sample, label),
                sample -> predictions.score(sample, label));
    }

    /** Any scores. */
    public static RankedScores of(int size, IntPredicate isPositive, IntToDoubleFunction score) {
        int positive = 0;
        for (int sample = 0; sample < size; sample++) {
            positive += isPositive.test(sample) ? 1 : 0;
        }
        double[] positives = new double[positive];
        double[] negatives = new double[size - positive];
        for (int sample = 0; sample < size; sample++) {
            double value = score.applyAsDouble(sample);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A score is finite");
            }
            if (isPositive.test(sample)) {
                positives[--positive] = value;
            } else {
                negatives[sample - (positives.length - positive)] = value;
            }
        }
        return new RankedScores(positives, negatives);
    }

    public int positives() {
        return positives.length;
    }

    public int negatives() {
        return negatives.length;
    }

    /** Goes through all scores from the highest to the lowest, samples with the same score together. */
    public void forEachTie(Visitor visitor) {
        int positive = positives.length - 1;
        int negative = negatives.length - 1;
        while (positive >= 0 || negative >= 0) {
            double score = positive < 0
                    ? negatives[negative]
                    : negative < 0 ? positives[positive] : Math.max(positives[positive], negatives[negative]);
            int positiveBefore = positive;
            int negativeBefore = negative;
            while (positive >= 0 && positives[positive] == score) {
                positive--;
            }
            while (negative >= 0 && negatives[negative] == score) {
                negative--;
            }
            visitor.visit(score, positiveBefore - positive, negativeBefore - negative);
        }
    }

    /**
     * The area under the ROC curve: how likely a sample of the class has a higher score than another, by Mann and Whitney's
     * count of pairs, of which ties are half ones. The count is exact.
     */
    public MetricValue areaUnderRoc() {
        if (positives.length == 0 || negatives.length == 0) {
            return MetricValue.undefined(
                    positives.length == 0 ? "no sample is of the class" : "each sample is of the class");
        }
        long[] halves = {0, negatives.length};
        forEachTie((_, ofClass, others) -> {
            halves[1] -= others;
            halves[0] += ofClass * (2 * halves[1] + others);
        });
        return MetricValue.known(halves[0] / 2.0 / ((double) positives.length * negatives.length));
    }

    /**
     * The area under the precision-recall curve as average precision: the sum of each step of recall times the precision
     * there, without interpolation.
     */
    public MetricValue averagePrecision() {
        if (positives.length == 0) {
            return MetricValue.undefined("no sample is of the class");
        }
        double[] sum = new double[2];
        long[] seen = new long[2];
        forEachTie((_, ofClass, others) -> {
            seen[0] += ofClass;
            seen[1] += ofClass + others;
            // Kahan's: ten million roundings would otherwise add up.
            double term = ofClass * ((double) seen[0] / seen[1]) - sum[1];
            double next = sum[0] + term;
            sum[1] = next - sum[0] - term;
            sum[0] = next;
        });
        return MetricValue.known(sum[0] / positives.length);
    }

    /** Samples with the same score. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Is told of them.
         *
         * @param positives how many are of the class
         * @param negatives how many are not
         */
        void visit(double score, int positives, int negatives);
    }
}
