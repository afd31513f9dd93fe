package dev.proofmark.evaluation.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.evaluation.MetricValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a formula divides nothing by nothing, a test says so. */
class UndefinedTestsTest {

    private static final double[] EQUAL = {0.5, 0.5, 0.5};

    static Stream<TestOutcome> undefined() {
        return Stream.of(
                FoldTests.pairedT(EQUAL, EQUAL),
                FoldTests.pairedT(new double[] {0.75, 0.5}, new double[] {0.5, 0.25}),
                FoldTests.pairedT(new double[] {0.5}, new double[] {0.25}),
                FoldTests.pairedT(new double[0], new double[0]),
                FoldTests.wilcoxon(EQUAL, EQUAL),
                FoldTests.wilcoxon(new double[0], new double[0]),
                GroupTests.anova(List.of(EQUAL, new double[] {1, 1})),
                GroupTests.anova(List.of(EQUAL, new double[] {1})),
                GroupTests.kruskalWallis(List.of(EQUAL, EQUAL)),
                Contingency.of(0, 0, 3, 4).chiSquare(),
                Contingency.of(0, 5, 0, 4).chiSquare(),
                Contingency.of(0, 0, 0, 0).fisher());
    }

    @ParameterizedTest
    @MethodSource("undefined")
    void areUndefined(TestOutcome outcome) {
        assertThat(outcome.statistic()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(outcome.probability()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(outcome.degreesOfFreedom()).isEmpty();
    }

    @Test
    void refuseWhatCannotBeCompared() {
        assertThatThrownBy(() -> FoldTests.pairedT(EQUAL, new double[2])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FoldTests.wilcoxon(EQUAL, new double[] {0, 0, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GroupTests.anova(List.of(EQUAL))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GroupTests.kruskalWallis(List.of(EQUAL, new double[0])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Contingency.of(1, 2, 3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contingency(List.of(List.of(1L, 2L), List.of(1L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contingency(List.of(List.of(1L, 2L, 3L), List.of(1L, 2L, 3L))).fisher())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
