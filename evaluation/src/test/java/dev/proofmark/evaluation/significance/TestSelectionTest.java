package dev.proofmark.evaluation.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestSelectionTest {

    static Stream<Arguments> choices() {
        return Stream.of(
                arguments(new Comparison.SameItems(new McNemar(12, 12)), SignificanceTest.MCNEMAR_EXACT),
                arguments(new Comparison.SameItems(new McNemar(12, 13)), SignificanceTest.MCNEMAR_CORRECTED),
                arguments(new Comparison.Runs(2, true), SignificanceTest.PAIRED_T),
                arguments(new Comparison.Runs(2, false), SignificanceTest.WILCOXON_SIGNED_RANK),
                arguments(new Comparison.Runs(3, true), SignificanceTest.ONE_WAY_ANOVA),
                arguments(new Comparison.Runs(3, false), SignificanceTest.KRUSKAL_WALLIS),
                arguments(new Comparison.Categories(Contingency.of(10, 10, 10, 10)), SignificanceTest.CHI_SQUARE),
                arguments(new Comparison.Categories(Contingency.of(5, 5, 5, 5)), SignificanceTest.CHI_SQUARE),
                arguments(new Comparison.Categories(Contingency.of(9, 9, 4, 0)), SignificanceTest.FISHER_EXACT),
                arguments(
                        new Comparison.Categories(new Contingency(List.of(List.of(1L, 2L, 3L), List.of(3L, 2L, 1L)))),
                        SignificanceTest.CHI_SQUARE));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void proposes(Comparison comparison, SignificanceTest expected) {
        assertThat(TestSelection.of(comparison, 1).test()).isEqualTo(expected);
        assertThat(TestSelection.of(comparison, 1).adjustments()).isEmpty();
    }

    @Test
    void asksForAnAdjustmentOfSeveral() {
        assertThat(TestSelection.of(new Comparison.Runs(2, true), 2).adjustments())
                .containsExactly(Adjustment.values());
    }

    @Test
    void refusesToCompareOne() {
        assertThatThrownBy(() -> new Comparison.Runs(1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestSelection.of(new Comparison.Runs(2, true), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
