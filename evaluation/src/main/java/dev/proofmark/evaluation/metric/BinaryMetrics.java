package dev.proofmark.evaluation.metric;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import java.util.List;

/** The metrics of one class (ISO/IEC TS 4213, 6.2); κ and MCC are supplementary. */
public record BinaryMetrics(BinaryCounts counts) {

    private static final String NONE_OF_IT = "no sample is of the class";
    private static final String NONE_SAID = "no sample is predicted to be of the class";

    public MetricValue accuracy() {
        return MetricValue.ratio(
                counts.truePositives() + counts.trueNegatives(), counts.total(), "there are no samples");
    }

    public MetricValue precision() {
        return MetricValue.ratio(counts.truePositives(), counts.predictedPositives(), NONE_SAID);
    }

    public MetricValue recall() {
        return MetricValue.ratio(counts.truePositives(), counts.positives(), NONE_OF_IT);
    }

    public MetricValue specificity() {
        return MetricValue.ratio(counts.trueNegatives(), counts.negatives(), "each sample is of the class");
    }

    public MetricValue f1() {
        return fBeta(1);
    }

    /**
     * F by the counts: it is 0 where the class is there and never rightly predicted, although precision may be undefined.
     *
     * @param beta how many times as important recall is as precision
     */
    public MetricValue fBeta(double beta) {
        double square = beta * beta;
        double hits = (1 + square) * counts.truePositives();
        return MetricValue.ratio(
                hits,
                hits + square * counts.falseNegatives() + counts.falsePositives(),
                "no sample is or is predicted to be of the class");
    }

    /** Cohen's κ of the class and its absence. */
    public MetricValue kappa() {
        return new MultiClassMetrics(matrix()).kappa();
    }

    /** Matthews' correlation coefficient. */
    public MetricValue mcc() {
        return new MultiClassMetrics(matrix()).mcc();
    }

    private ConfusionMatrix matrix() {
        return ConfusionMatrix.of(List.of("no", "yes"), new long[][] {
            {counts.trueNegatives(), counts.falsePositives()}, {counts.falseNegatives(), counts.truePositives()}
        });
    }
}
