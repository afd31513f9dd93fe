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
        double[] there = shares(actual);
        double[] said = shares(predicted);
        double sum = 0;
        for (int index = 0; index < there.length; index++) {
            if (there[index] > 0 && said[index] == 0) {
                return MetricValue.undefined("a class that is there is never predicted: the divergence is infinite");
            }
            sum += term(there[index], said[index]);
        }
        return MetricValue.known(sum);
    }

    /** Jensen and Shannon's divergence (not its square root): at most ln 2. */
    public MetricValue jensenShannon() {
        if (isEmpty()) {
            return MetricValue.undefined(NOTHING);
        }
        double[] there = shares(actual);
        double[] said = shares(predicted);
        double sum = 0;
        for (int index = 0; index < there.length; index++) {
            double middle = (there[index] + said[index]) / 2;
            sum += (term(there[index], middle) + term(said[index], middle)) / 2;
        }
        return MetricValue.known(sum);
    }

    /** Half the sum of the differences: the share of predictions that would have to change class. */
    public MetricValue totalVariation() {
        if (isEmpty()) {
            return MetricValue.undefined(NOTHING);
        }
        double[] there = shares(actual);
        double[] said = shares(predicted);
        double sum = 0;
        for (int index = 0; index < there.length; index++) {
            sum += Math.abs(there[index] - said[index]);
        }
        return MetricValue.known(sum / 2);
    }

    private boolean isEmpty() {
        return total(actual) == 0 || total(predicted) == 0;
    }

    private static double term(double share, double other) {
        return share == 0 ? 0 : share * Math.log(share / other);
    }

    private static double[] shares(List<Long> counts) {
        double total = total(counts);
        return counts.stream().mapToDouble(count -> count / total).toArray();
    }

    private static long total(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
