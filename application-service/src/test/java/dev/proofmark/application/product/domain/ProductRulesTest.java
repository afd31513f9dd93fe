package dev.proofmark.application.product.domain;

import static dev.proofmark.application.product.domain.ProductFixtures.GUARD_BANDED;
import static dev.proofmark.application.product.domain.ProductFixtures.MEASURED;
import static dev.proofmark.application.product.domain.ProductFixtures.SHA256;
import static dev.proofmark.application.product.domain.ProductFixtures.aBinaryModel;
import static dev.proofmark.application.product.domain.ProductFixtures.aSystem;
import static dev.proofmark.application.product.domain.ProductFixtures.atLeast;
import static dev.proofmark.application.product.domain.ProductFixtures.classifying;
import static dev.proofmark.application.product.domain.ProductFixtures.limitedBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.application.scheme.domain.LimitSide;
import dev.proofmark.application.scheme.domain.MeasuredMetric;
import dev.proofmark.platform.rules.FieldRefusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductRulesTest {

    @Test
    void findNothingInACompleteProduct() {
        assertThat(ProductGaps.of(aBinaryModel(), MEASURED)).isEmpty();
        assertThat(ProductGaps.of(aSystem(), ProductFixtures.JUDGED)).isEmpty();
    }

    @Test
    void tellProductsApartByTheHashHoweverItIsWritten_I46() {
        Product shouted = new Product(
                null,
                null,
                SHA256.toUpperCase(Locale.ROOT),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);

        assertThat(shouted.sha256()).isEqualTo(SHA256);
    }

    @Nested
    class InADraft {

        @Test
        void noClassStandsTwice_duplicate() {
            assertThat(refusals(classes(ClassificationTask.MULTI_CLASS, "a", "b", "a")))
                    .containsExactly(FieldRefusal.of("/product/classes/2", "duplicate"));
        }

        @ParameterizedTest
        @EnumSource(ClassificationTask.class)
        void aLabelOfSeveralHoldsNoSeparator_labelSeparator(ClassificationTask task) {
            List<FieldRefusal> refusals = refusals(classes(task, "a|b", "c"));

            assertThat(refusals)
                    .isEqualTo(
                            task == ClassificationTask.MULTI_LABEL
                                    ? List.of(FieldRefusal.of("/product/classes/0", "label-separator"))
                                    : List.of());
        }

        @Test
        void onlyABinaryTaskHasAPositiveClass_positiveClassOfBinary() {
            Product product = classifying(ClassificationTask.MULTI_CLASS, List.of("a", "b", "c"), "a", List.of(), null);

            assertThat(refusals(product))
                    .containsExactly(FieldRefusal.of("/product/positiveClass", "positive-class-of-binary"));
        }

        @Test
        void whatIsNamedIsAmongTheClasses_unknownClass() {
            Product product = new Product(
                    null,
                    null,
                    null,
                    null,
                    null,
                    ClassificationTask.BINARY,
                    List.of("defect", "sound"),
                    "Defect",
                    List.of(new ClassThreshold("defect", "0.5"), new ClassThreshold("broken", "0.5")),
                    List.of(atLeast("recall", "cracked", "0.9")),
                    null);

            assertThat(refusals(product))
                    .containsExactly(
                            unknown("/product/positiveClass", "Defect"),
                            unknown("/product/thresholds/1/label", "broken"),
                            unknown("/product/requirements/0/label", "cracked"));
        }

        @Test
        void classesMayBeNamedBeforeTheyAreListed() {
            assertThat(refusals(classifying(
                            ClassificationTask.BINARY,
                            List.of(),
                            "defect",
                            List.of(atLeast("recall", "defect", "0.9")),
                            null)))
                    .isEmpty();
        }

        @Test
        void aClassHasOneThreshold_duplicate() {
            Product product = new Product(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(new ClassThreshold("a", "0.5"), new ClassThreshold("a", "0.6")),
                    List.of(),
                    null);

            assertThat(refusals(product)).containsExactly(FieldRefusal.of("/product/thresholds/1/label", "duplicate"));
        }

        @Test
        void aMetricIsOfTheScheme_unknownMetric() {
            assertThat(refusals(limitedBy(atLeast("beauty", null, "0.9"))))
                    .containsExactly(new FieldRefusal(
                            "/product/requirements/0/metric", "unknown-metric", Map.of("metric", "beauty")));
        }

        @Test
        void aMetricIsForTheTask_metricOfAnotherTask() {
            assertThat(refusals(limitedBy(atLeast("jaccard", null, "0.9"))))
                    .containsExactly(new FieldRefusal(
                            "/product/requirements/0/metric",
                            "metric-of-another-task",
                            Map.of("metric", "jaccard", "task", "BINARY")));
        }

        @Test
        void aClassIsNamedForMetricsOfClasses_metricNotOfClasses() {
            assertThat(refusals(limitedBy(atLeast("accuracy", "defect", "0.9"))))
                    .containsExactly(new FieldRefusal(
                            "/product/requirements/0/label", "metric-not-of-classes", Map.of("metric", "accuracy")));
        }

        @Test
        void aMetricHasOneLimitOnEachSide_duplicateRequirement() {
            assertThat(refusals(limitedBy(
                            atLeast("recall", null, "0.9"),
                            new MetricRequirement("recall", null, LimitSide.AT_MOST, "0.99"),
                            atLeast("recall", "defect", "0.9"),
                            atLeast("recall", null, "0.95"))))
                    .containsExactly(FieldRefusal.of("/product/requirements/3", "duplicate-requirement"));
        }

        @Test
        void whatIsLeftEmptyIsNotSaid() {
            Product product = classifying(
                    ClassificationTask.MULTI_CLASS,
                    List.of("a", "b"),
                    " ",
                    List.of(atLeast("accuracy", "", "0.9"), atLeast("", null, "0.9"), atLeast("", null, "0.8")),
                    null);

            assertThat(refusals(product)).isEmpty();
        }

        @Test
        void aSimpleRuleHasNoConfidence_confidenceWithoutInterval() {
            assertThat(refusals(ruled(new DecisionRule(DecisionRuleKind.SIMPLE, "0.95"))))
                    .containsExactly(
                            FieldRefusal.of("/product/decisionRule/confidence", "confidence-without-interval"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.000", "-0.95", "1", "1.0", "95"})
        void confidenceIsAShare_confidenceOutOfRange(String confidence) {
            assertThat(refusals(ruled(new DecisionRule(DecisionRuleKind.GUARD_BANDED, confidence))))
                    .containsExactly(FieldRefusal.of("/product/decisionRule/confidence", "confidence-out-of-range"));
        }

        /** The bounds themselves are possible, for every metric that has them; a percentage is not. */
        @ParameterizedTest
        @MethodSource("dev.proofmark.application.product.domain.ProductRulesTest#metrics")
        void aLimitIsAValueThatTheMetricCanHave_outOfRange(MeasuredMetric metric) {
            BigDecimal lowest = metric.lowest();
            BigDecimal highest = metric.highest();
            BigDecimal little = new BigDecimal("0.001");

            assertThat(Stream.of(lowest, highest).filter(Objects::nonNull))
                    .allSatisfy(bound -> assertThat(limited(metric, bound)).isEmpty());
            if (lowest != null) {
                assertThat(limited(metric, lowest.subtract(little)))
                        .extracting(FieldRefusal::code)
                        .containsExactly("out-of-range");
            }
            assertThat(limited(metric, BigDecimal.valueOf(95)).isEmpty()).isEqualTo(highest == null);
        }

        private static List<FieldRefusal> limited(MeasuredMetric metric, BigDecimal limit) {
            return refusals(classifying(
                    null,
                    List.of(),
                    null,
                    List.of(new MetricRequirement(metric.id(), null, metric.side(), limit.toPlainString())),
                    null));
        }

        private static Product classes(ClassificationTask task, String... classes) {
            return classifying(task, List.of(classes), null, List.of(), null);
        }

        private static FieldRefusal unknown(String pointer, String label) {
            return new FieldRefusal(pointer, "unknown-class", Map.of("class", label));
        }
    }

    static Stream<MeasuredMetric> metrics() {
        return MEASURED.metrics().stream();
    }

    @Nested
    class BeforeSubmission {

        @ParameterizedTest
        @CsvSource({
            "BINARY,1,too-few-classes",
            "BINARY,2,",
            "BINARY,3,binary-has-two-classes",
            "MULTI_CLASS,1,too-few-classes",
            "MULTI_CLASS,2,",
            "MULTI_CLASS,1000,",
            "MULTI_LABEL,1,too-few-classes",
            "MULTI_LABEL,3,"
        })
        void aTaskHasEnoughClasses_tooFewClasses(ClassificationTask task, int number, @Nullable String rule) {
            List<String> classes = Stream.iterate(1, next -> next + 1)
                    .limit(number)
                    .map(next -> "class " + next)
                    .toList();
            String positive = task == ClassificationTask.BINARY ? "class 1" : null;

            assertThat(gaps(classifying(task, classes, positive, List.of(), GUARD_BANDED)))
                    .extracting(FieldRefusal::code)
                    .isEqualTo(rule == null ? List.of() : List.of(rule));
        }

        @Test
        void aBinaryTaskHasAPositiveClass() {
            assertThat(gaps(classifying(ClassificationTask.BINARY, List.of("a", "b"), null, List.of(), GUARD_BANDED)))
                    .containsExactly(FieldRefusal.of("/product/positiveClass", "required"));
        }

        @Test
        void supplementaryMetricsAreNeverTheOnlyOnes_standardMetricMissing() {
            FieldRefusal refusal = FieldRefusal.of("/product/requirements", "standard-metric-missing");

            assertThat(gaps(limitedBy(atLeast("kappa", null, "0.8"), atLeast("mcc", null, "0.7"))))
                    .containsExactly(refusal);
            assertThat(gaps(limitedBy(new MetricRequirement("accuracy", null, LimitSide.AT_MOST, "0.9"))))
                    .containsExactly(refusal);
            assertThat(gaps(limitedBy(atLeast("kappa", null, "0.8"), atLeast("accuracy", null, "0.9"))))
                    .isEmpty();
        }

        @Test
        void limitsHaveTheirRule_I47() {
            assertThat(gaps(ruled(null))).containsExactly(FieldRefusal.of("/product/decisionRule", "I-47-agreed"));
            assertThat(gaps(ruled(new DecisionRule(DecisionRuleKind.GUARD_BANDED, null))))
                    .containsExactly(FieldRefusal.of("/product/decisionRule/confidence", "I-47-agreed"));
            assertThat(gaps(ruled(new DecisionRule(DecisionRuleKind.SIMPLE, null))))
                    .isEmpty();
        }

        private static List<FieldRefusal> gaps(Product product) {
            return ProductGaps.of(product, MEASURED);
        }
    }

    /** Every metric of the scheme can be agreed for each task that it is for, and for no other. */
    @ParameterizedTest
    @MethodSource("metricsAndTasks")
    void goByTheSchemeAlone(MeasuredMetric metric, ClassificationTask task) {
        Product product = classifying(
                task,
                List.of("a", "b"),
                null,
                List.of(new MetricRequirement(metric.id(), metric.ofClasses() ? "a" : null, metric.side(), "0.5")),
                GUARD_BANDED);

        assertThat(refusals(product).isEmpty()).isEqualTo(metric.tasks().contains(task));
    }

    static Stream<Arguments> metricsAndTasks() {
        return metrics()
                .flatMap(metric -> Stream.of(ClassificationTask.values()).map(task -> Arguments.of(metric, task)));
    }

    private static Product ruled(@Nullable DecisionRule rule) {
        return classifying(
                ClassificationTask.BINARY,
                List.of("defect", "sound"),
                "defect",
                List.of(atLeast("recall", null, "0.95")),
                rule);
    }

    private static List<FieldRefusal> refusals(Product product) {
        return ProductRules.refusals(product, MEASURED);
    }
}
