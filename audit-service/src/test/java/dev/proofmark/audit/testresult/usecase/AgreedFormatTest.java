package dev.proofmark.audit.testresult.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.audit.evaluation.domain.ClassThreshold;
import dev.proofmark.audit.evaluation.domain.ClassificationTask;
import dev.proofmark.audit.evaluation.domain.DecisionRule;
import dev.proofmark.audit.evaluation.domain.DecisionRuleKind;
import dev.proofmark.audit.evaluation.domain.Product;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.TimingFormat;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedFormatTest {

    private static final List<String> CLASSES = List.of("neg", "pos");

    @Test
    void isThatOfTheAgreedProduct() {
        assertThat(AgreedFormat.of(product(ClassificationTask.BINARY, "pos", List.of(), null)))
                .isEqualTo(PredictionFormat.binary("pos", CLASSES));
        assertThat(AgreedFormat.of(product(ClassificationTask.MULTI_CLASS, null, List.of(), null)))
                .isEqualTo(PredictionFormat.multiClass(CLASSES));
        assertThat(AgreedFormat.of(product(ClassificationTask.MULTI_LABEL, null, List.of(), null)))
                .isEqualTo(PredictionFormat.multiLabel(CLASSES));
    }

    @Test
    void takesTheThresholdOfThePositiveClass() {
        var thresholds = List.of(new ClassThreshold("neg", "0.9"), new ClassThreshold("pos", "0.3"));

        assertThat(AgreedFormat.of(product(ClassificationTask.BINARY, "pos", thresholds, null)))
                .isEqualTo(PredictionFormat.binary("pos", CLASSES).withThreshold(0.3));
    }

    @Test
    void refusesPredictionsWhereNoTaskWasAgreed() {
        assertThatThrownBy(() -> AgreedFormat.of(product(null, null, List.of(), null)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("no-predictions");
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, , false, 0.95", "GUARD_BANDED, 0.99, true, 0.99"})
    void i47HasIntervalsOfTheAgreedConfidence(
            DecisionRuleKind kind, @Nullable String agreed, boolean bootstrap, double confidence) {
        var product = product(ClassificationTask.BINARY, "pos", List.of(), new DecisionRule(kind, agreed));

        assertThat(AgreedFormat.needsBootstrap(product)).isEqualTo(bootstrap);
        assertThat(AgreedFormat.confidence(product)).isEqualTo(confidence);
    }

    /** Half of the heap for all files at once, whatever may be configured. */
    @ParameterizedTest
    @CsvSource({"128, 1, 1048576", "128, 2, 524288", "100000, 1, 50000000"})
    void takesNoMoreThanItsShareOfTheHeap(long megabytes, int atOnce, int rows) {
        var bounded = MemoryShare.bounded(
                PredictionFormat.multiClass(List.of()), new Configured(atOnce), megabytes * 1024 * 1024);

        assertThat(bounded.mostRows()).isEqualTo(rows);
        assertThat(bounded.mostScores()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"96, 1, 524288", "96, 2, 262144", "100000, 1, 50000000"})
    void takesNoMoreTimingsThanItsShareOfTheHeap(long megabytes, int atOnce, int rows) {
        var bounded = MemoryShare.bounded(TimingFormat.usual(), new Configured(atOnce), megabytes * 1024 * 1024);

        assertThat(bounded).isEqualTo(TimingFormat.usual().withAtMost(rows));
    }

    private record Configured(int atOnce) implements ResultConfig {

        @Override
        public MemorySize largest() {
            return new MemorySize(BigInteger.TEN);
        }

        @Override
        public int mostRows() {
            return 50_000_000;
        }

        @Override
        public int resamples() {
            return 1_000;
        }

        @Override
        public long seed() {
            return 1;
        }
    }

    private static Product product(
            @Nullable ClassificationTask task,
            @Nullable String positive,
            List<ClassThreshold> thresholds,
            @Nullable DecisionRule rule) {
        return new Product(
                "Model",
                "1",
                "ab".repeat(32),
                "조건",
                "conditions",
                task,
                CLASSES,
                positive,
                thresholds,
                List.of(),
                rule);
    }
}
