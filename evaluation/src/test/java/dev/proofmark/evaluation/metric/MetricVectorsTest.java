package dev.proofmark.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.confusion.MultiLabelCounts;
import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that were computed by hand. */
class MetricVectorsTest {

    private static final double LAST = 5e-8;

    private final BinaryMetrics binary = new BinaryMetrics(new BinaryCounts(80, 10, 20, 90));
    private final MultiClassMetrics threeClasses = new MultiClassMetrics(ConfusionMatrix.of(
            List.of("a", "b", "c"), new long[][] {{50, 3, 2}, {5, 40, 5}, {1, 4, 90}}));

    @Test
    void measuresOneClass() {
        assertThat(value(binary.accuracy())).isCloseTo(.85, within(LAST));
        assertThat(value(binary.precision())).isCloseTo(.8888889, within(LAST));
        assertThat(value(binary.recall())).isCloseTo(.8, within(LAST));
        assertThat(value(binary.specificity())).isCloseTo(.9, within(LAST));
        assertThat(value(binary.f1())).isCloseTo(.8421053, within(LAST));
        assertThat(value(binary.fBeta(2))).isCloseTo(.8163265, within(LAST));
        assertThat(value(binary.fBeta(.5))).isCloseTo(.8695652, within(LAST));
        assertThat(value(binary.kappa())).isCloseTo(.7, within(LAST));
        assertThat(value(binary.mcc())).isCloseTo(.7035265, within(LAST));
    }

    @Test
    void measuresThreeClasses() {
        Averages averages = threeClasses.averages();

        assertThat(value(threeClasses.accuracy())).isCloseTo(.9, within(LAST));
        assertThat(value(averages.f1(Averaging.MACRO))).isCloseTo(.8877144, within(LAST));
        assertThat(value(averages.f1(Averaging.WEIGHTED))).isCloseTo(.8992458, within(LAST));
        assertThat(value(averages.f1(Averaging.MICRO))).isCloseTo(.9, within(LAST));
        assertThat(value(averages.precision(Averaging.MACRO)))
                .isCloseTo((.892857 + .851064 + .927835) / 3, within(1e-6));
    }

    @Test
    void measuresSeveralLabels() {
        MultiLabelMetrics metrics = new MultiLabelMetrics(MultiLabelCounts.of(MultiLabelPredictions.of(
                List.of("a", "b"),
                new boolean[][] {{true, true}, {false, false}, {true, false}},
                new boolean[][] {{true, false}, {false, false}, {false, true}},
                null)));

        assertThat(value(metrics.hammingLoss())).isEqualTo(.5);
        assertThat(value(metrics.exactMatchRatio())).isCloseTo(1 / 3., within(1e-12));
        assertThat(value(metrics.jaccard())).isEqualTo(.5);
    }

    @Test
    void dividesNothingByNothingIntoNothing() {
        BinaryMetrics none = new BinaryMetrics(new BinaryCounts(0, 0, 0, 7));

        assertThat(List.of(none.precision(), none.recall(), none.f1(), none.kappa(), none.mcc()))
                .allMatch(MetricValue.Undefined.class::isInstance);
        assertThat(new Averages(List.of("a", "b"), List.of(binary.counts(), none.counts())).f1(Averaging.MACRO))
                .isEqualTo(MetricValue.undefined("class b: no sample is or is predicted to be of the class"));
    }

    @Test
    void tellsDistributionsApart() {
        DistributionDifference difference = new DistributionDifference(List.of(1L, 1L), List.of(1L, 3L));

        assertThat(value(difference.kullbackLeibler())).isCloseTo(.5 * Math.log(4 / 3.), within(1e-12));
        assertThat(value(difference.totalVariation())).isEqualTo(.25);
        assertThat(value(new DistributionDifference(List.of(1L, 0L), List.of(0L, 1L)).jensenShannon()))
                .isCloseTo(Math.log(2), within(1e-12));
        assertThat(new DistributionDifference(List.of(1L, 1L), List.of(2L, 0L)).kullbackLeibler())
                .isInstanceOf(MetricValue.Undefined.class);
    }

    private static double value(MetricValue value) {
        return ((MetricValue.Known) value).value();
    }
}
