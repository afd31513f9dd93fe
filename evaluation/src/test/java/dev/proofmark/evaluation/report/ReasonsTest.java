package dev.proofmark.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.evaluation.Language;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import dev.proofmark.evaluation.prediction.MultiLabelPredictions;
import dev.proofmark.evaluation.prediction.Predictions;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {

    static Stream<Predictions> degenerate() {
        return Stream.of(
                BinaryPredictions.of(List.of("n", "p"), new boolean[2], new boolean[2], new double[2]),
                BinaryPredictions.of(List.of("n", "p"), new boolean[2], new boolean[] {true, false}, new double[2]),
                BinaryPredictions.of(List.of("n", "p"), new boolean[] {true, true}, new boolean[2], new double[2]),
                MultiClassPredictions.of(List.of("a", "b", "c"), new int[] {0, 0}, new int[] {0, 1}, new double[2][3]),
                MultiLabelPredictions.of(List.of("a", "b"), new boolean[2][2], new boolean[2][2], new double[2][2]));
    }

    @ParameterizedTest
    @MethodSource("degenerate")
    void areKoreanToo(Predictions predictions) {
        Evaluation evaluation =
                Evaluation.of(predictions, "", OptionalDouble.empty(), EvaluationOptions.withBootstrap(0.95, 1_000, 1));

        assertThat(evaluation.metrics().values()).anyMatch(result -> result.value() instanceof MetricValue.Undefined);
        evaluation.metrics().values().forEach(ReasonsTest::assertKorean);
        evaluation.perClass().values().forEach(each -> each.metrics().values().forEach(ReasonsTest::assertKorean));
    }

    private static void assertKorean(MetricResult result) {
        if (result.value() instanceof MetricValue.Undefined(String reason)) {
            assertThat(Reasons.of(reason, Language.KOREAN)).doesNotContainPattern("[a-z]{2}");
            assertThat(Reasons.of(reason, Language.ENGLISH)).isEqualTo(reason);
        }
        if (result.intervalOrNone() instanceof IntervalValue.Undefined(String reason)
                && result.interval().isPresent()) {
            assertThat(Reasons.of(reason, Language.KOREAN)).doesNotContainPattern("[a-z]{2}");
        }
    }
}
