package dev.proofmark.evaluation.metric;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import java.util.List;

/**
 * How far the shares of the predicted classes are from those of the actual ones (ISO/IEC TS 4213, 6.2, 6.4 and 6.5), in
 * natural logarithms and without smoothing. For several labels: the shares of each label among all labels.
 *
 * @param actual how often each class is there
 * @param predicted how often it is predicted
 */
public record DistributionDifference(List<Long> actual, List<Long> predicted) {

    private static final String NOTHING = "no class is there or predicted";

    public DistributionDifference {
        actual = List.copyOf(actual);
        predicted = List.copyOf(predicted);
        if (actual.size() != predicted.size()) {
            throw new IllegalArgumentException("Two counts for each class");
        }
    }

    static DistributionDifference of(List<BinaryCounts> perClass) {
        return new DistributionDifference(
                perClass.stream().map(BinaryCounts::positives).toList(),
                perClass.stream().map(BinaryCounts::predictedPositives).toList());
    }

    /** Kullback and Leibler's divergence of the predicted from the actual shares: Σ p ln(p/q). */
    public MetricValue kullbackLeibler() {
        if (isEmpty()) {
            return MetricValue.undefined(NOTHING);
        }
        double sum = 0;
        for (int index = 0; index < actual.size(); index++) {
            double share = share(actual, index);
            if (share > 0 && predicted.get(index) == 0) {
                return MetricValue.undefined("a class that is there is never predicted: the divergence is infinite");
            }
            sum += term(share, share(predicted, index));
        }
        return MetricValue.known(sum);
    }

    /** Jensen and Shannon's divergence (not its square root): at most ln 2. */
    public MetricValue jensenShannon() {
        if (isEmpty()) {
            return MetricValue.undefined(NOTHING);
        }
        double sum = 0;
        for (int index = 0; index < actual.size(); index++) {
            double middle = (share(actual, index) + share(predicted, index)) / 2;
            sum += (term(share(actual, index), middle) + term(share(predicted, index), middle)) / 2;
        }
        return MetricValue.known(sum);
    }

    /** Half the sum of the differences: the share of predictions that would have to change class. */
    public MetricValue totalVariation() {
        if (isEmpty()) {
            return MetricValue.undefined(NOTHING);
        }
        double sum = 0;
        for (int index = 0; index < actual.size(); index++) {
            sum += Math.abs(share(actual, index) - share(predicted, index));
        }
        return MetricValue.known(sum / 2);
    }

    private boolean isEmpty() {
        return total(actual) == 0 || total(predicted) == 0;
    }

    private static double term(double share, double other) {
        return share == 0 ? 0 : share * Math.log(share / other);
    }

    private static double share(List<Long> counts, int index) {
        return (double) counts.get(index) / total(counts);
    }

    private static long total(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
