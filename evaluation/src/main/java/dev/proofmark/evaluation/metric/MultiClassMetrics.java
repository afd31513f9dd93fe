package dev.proofmark.evaluation.metric;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The metrics of a whole confusion matrix (ISO/IEC TS 4213, 6.4); κ and MCC are supplementary. */
public record MultiClassMetrics(ConfusionMatrix matrix) {

    public MetricValue accuracy() {
        return MetricValue.ratio(matrix.correct(), matrix.total(), "there are no samples");
    }

    /** Cohen's κ: how much better than chance with the same shares. */
    public MetricValue kappa() {
        double total = (double) matrix.total();
        double byChance = sum(index -> (double) matrix.actual(index) * matrix.predicted(index));
        return MetricValue.ratio(
                total * matrix.correct() - byChance,
                total * total - byChance,
                "all samples are, and are predicted to be, of one class");
    }

    /** Matthews' correlation coefficient, of several classes as Gorodkin (2004) has it. */
    public MetricValue mcc() {
        double total = (double) matrix.total();
        double byChance = sum(index -> (double) matrix.actual(index) * matrix.predicted(index));
        double actual = total * total - sum(index -> (double) matrix.actual(index) * matrix.actual(index));
        double predicted = total * total - sum(index -> (double) matrix.predicted(index) * matrix.predicted(index));
        return MetricValue.ratio(
                total * matrix.correct() - byChance,
                Math.sqrt(actual) * Math.sqrt(predicted),
                "all samples are, or are predicted to be, of one class");
    }

    private double sum(IntToDoubleFunction value) {
        return IntStream.range(0, matrix.size()).mapToDouble(value).sum();
    }

    /** Precision, recall and F over the classes. */
    public Averages averages() {
        return new Averages(matrix.classes(), matrix.perClass());
    }

    /** How far the predicted classes are from the actual ones as a whole. */
    public DistributionDifference distributionDifference() {
        return DistributionDifference.of(matrix.perClass());
    }
}
