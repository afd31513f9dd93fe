package dev.proofmark.evaluation.metric;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import java.util.List;
import java.util.function.Function;

/**
 * The metrics of several classes as one (ISO/IEC TS 4213, 6.4). The macro value of F is the mean of the classes' F, not F of
 * means. A mean is undefined as soon as one value with weight is: nothing stands in for it.
 *
 * @param perClass the counts of each class against all others
 */
public record Averages(List<String> classes, List<BinaryCounts> perClass) {

    public Averages {
        classes = List.copyOf(classes);
        perClass = List.copyOf(perClass);
        if (classes.size() != perClass.size() || classes.isEmpty()) {
            throw new IllegalArgumentException("Counts for each class, of which there is one");
        }
    }

    public MetricValue precision(Averaging averaging) {
        return average(averaging, BinaryMetrics::precision);
    }

    public MetricValue recall(Averaging averaging) {
        return average(averaging, BinaryMetrics::recall);
    }

    public MetricValue specificity(Averaging averaging) {
        return average(averaging, BinaryMetrics::specificity);
    }

    public MetricValue f1(Averaging averaging) {
        return average(averaging, BinaryMetrics::f1);
    }

    public MetricValue fBeta(double beta, Averaging averaging) {
        return average(averaging, metrics -> metrics.fBeta(beta));
    }

    /** The average of any metric of one class. */
    public MetricValue average(Averaging averaging, Function<BinaryMetrics, MetricValue> metric) {
        return switch (averaging) {
            case MACRO -> mean(metric, false);
            case WEIGHTED -> mean(metric, true);
            case MICRO ->
                metric.apply(
                        new BinaryMetrics(perClass.stream().reduce(new BinaryCounts(0, 0, 0, 0), BinaryCounts::plus)));
        };
    }

    private MetricValue mean(Function<BinaryMetrics, MetricValue> metric, boolean isWeighted) {
        double sum = 0;
        long weights = 0;
        for (int index = 0; index < perClass.size(); index++) {
            long weight = isWeighted ? perClass.get(index).positives() : 1;
            if (weight > 0) {
                switch (metric.apply(new BinaryMetrics(perClass.get(index)))) {
                    case MetricValue.Known(double value) -> sum += (double) weight * value;
                    case MetricValue.Undefined(String reason) -> {
                        return MetricValue.undefined("class " + classes.get(index) + ": " + reason);
                    }
                }
            }
            weights += weight;
        }
        return MetricValue.ratio(sum, (double) weights, "no sample is of any class");
    }
}
