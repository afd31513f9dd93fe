package dev.proofmark.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every file, from its rows to its report. */
class EvaluationPropertiesTest {

    private static final EvaluationOptions OPTIONS = EvaluationOptions.withoutBootstrap(0.95);
    private static final PredictionFormat BINARY = PredictionFormat.binary("class 1", List.of("class 0", "class 1"));

    /** A row of either task: classes by number, and one score. */
    record Row(int actual, int predicted, double score) {

        String csv(int id, UnaryOperator<String> name, DoubleUnaryOperator growing, boolean hasScore) {
            return id + "," + name.apply("class " + actual) + "," + name.apply("class " + predicted)
                    + (hasScore ? "," + growing.applyAsDouble(score) : "");
        }
    }

    @Provide
    Arbitrary<List<Row>> binary() {
        return rows(2);
    }

    @Provide
    Arbitrary<List<Row>> multiClass() {
        return rows(4);
    }

    private static Arbitrary<List<Row>> rows(int classes) {
        Arbitrary<Integer> label = Arbitraries.integers().between(0, classes - 1);
        Arbitrary<Double> score = Arbitraries.integers().between(-20, 20).map(tenths -> tenths / 10.0);
        return Combinators.combine(label, label, score)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void theOrderOfRowsChangesNothing(@ForAll("binary") List<Row> rows, @ForAll Random random) throws Exception {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertSame(of(shuffled, BINARY), of(rows, BINARY), UnaryOperator.identity());
        assertThat(of(shuffled, BINARY).curves()).isEqualTo(of(rows, BINARY).curves());
    }

    @Property(tries = 200)
    void otherNamesOfClassesChangeNothing(@ForAll("multiClass") List<Row> rows) throws Exception {
        // The other way round, so that their order changes too.
        UnaryOperator<String> renamed = name -> "종류 " + (char) ('z' - name.charAt(name.length() - 1));

        assertSame(
                of(rows, PredictionFormat.multiClass(List.of()), renamed, DoubleUnaryOperator.identity()),
                of(rows, PredictionFormat.multiClass(List.of())),
                renamed);
    }

    @Property(tries = 200)
    void scoresThatGrowAlikeHaveTheSameAreas(@ForAll("binary") List<Row> rows) throws Exception {
        for (DoubleUnaryOperator growing : List.<DoubleUnaryOperator>of(
                Math::exp, score -> Math.pow(score, 3) * 1e6 - 7, score -> 1 / (1 + Math.exp(-score)))) {
            Evaluation grown = of(rows, BINARY, UnaryOperator.identity(), growing);

            assertSame(grown, of(rows, BINARY), UnaryOperator.identity());
            assertThat(grown.curves()).isEqualTo(of(rows, BINARY).curves());
        }
    }

    @Property(tries = 200)
    void microAveragesOfSingleLabelsAreAccuracy(
            @ForAll("binary") List<Row> two, @ForAll("multiClass") List<Row> several) throws Exception {
        for (Evaluation evaluation : List.of(of(two, BINARY), of(several, PredictionFormat.multiClass(List.of())))) {
            MetricResult accuracy = evaluation.metric("accuracy").orElseThrow();
            for (String micro : List.of("microF1", "microPrecision", "microRecall")) {
                MetricResult pooled = evaluation.metric(micro).orElseThrow();

                assertThat(pooled.value()).isEqualTo(accuracy.value());
                assertThat(pooled.interval()).isEqualTo(accuracy.interval());
            }
        }
    }

    /** A value is within what it can be and within its interval; what has no value has a reason and no interval. */
    @Property(tries = 200)
    void sharesLieWithinTheirIntervals(@ForAll("binary") List<Row> rows) throws Exception {
        of(rows, BINARY).metrics().forEach((metric, result) -> {
            switch (result.value()) {
                case MetricValue.Undefined(String reason) -> {
                    assertThat(reason).isNotBlank();
                    assertThat(result.intervalOrNone()).isInstanceOf(IntervalValue.Undefined.class);
                }
                case MetricValue.Known(double value) -> {
                    assertThat(metric == Metric.KULLBACK_LEIBLER || Math.abs(value) < 1 + 1e-12)
                            .as(metric.code())
                            .isTrue();
                    if (result.intervalOrNone() instanceof IntervalValue.Known known) {
                        assertThat(value).isBetween(known.low(), known.high());
                    }
                }
            }
        });
    }

    private static Evaluation of(List<Row> rows, PredictionFormat format) throws Exception {
        return of(rows, format, UnaryOperator.identity(), DoubleUnaryOperator.identity());
    }

    private static Evaluation of(
            List<Row> rows, PredictionFormat format, UnaryOperator<String> name, DoubleUnaryOperator growing)
            throws Exception {
        boolean hasScore = format.positive().isPresent();
        String text = IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row).csv(row, name, growing, hasScore))
                .collect(Collectors.joining("\n", "id,true,predicted" + (hasScore ? ",score\n" : "\n"), ""));
        return Evaluation.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, OPTIONS);
    }

    private static void assertSame(Evaluation one, Evaluation other, UnaryOperator<String> name) {
        assertSame(one.metrics(), other.metrics());
        assertThat(one.perClass()).hasSameSizeAs(other.perClass());
        other.perClass().forEach((ofClass, result) -> {
            ClassResult same = one.perClass().get(name.apply(ofClass));
            assertThat(same).isNotNull();
            if (same != null) {
                assertThat(same.counts()).isEqualTo(result.counts());
                assertSame(same.metrics(), result.metrics());
            }
        });
    }

    /** Means of several classes add up in the order of the classes. */
    private static void assertSame(Map<Metric, MetricResult> ones, Map<Metric, MetricResult> others) {
        assertThat(ones.keySet()).isEqualTo(others.keySet());
        ones.forEach((metric, one) -> {
            MetricResult other = others.getOrDefault(metric, one);
            assertThat(one.n()).isEqualTo(other.n());
            assertThat(one.interval()).isEqualTo(other.interval());
            if (one.value() instanceof MetricValue.Known(double value)) {
                assertThat(other.value())
                        .isInstanceOfSatisfying(
                                MetricValue.Known.class,
                                known -> assertThat(known.value())
                                        .as(metric.code())
                                        .isCloseTo(value, within(1e-12)));
            } else {
                assertThat(other.value()).isInstanceOf(MetricValue.Undefined.class);
            }
        });
    }
}
