package dev.proofmark.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalMethod;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final PredictionFormat BINARY = PredictionFormat.binary("yes", List.of("no", "yes"));
    private static final EvaluationOptions PLAIN = EvaluationOptions.withoutBootstrap(0.95);
    private static final EvaluationOptions RESAMPLED = EvaluationOptions.withBootstrap(0.95, 1_000, 42);
    private static final String SOME = """
            id,true,predicted,score
            1,no,no,0.1
            2,no,yes,0.4
            3,yes,no,0.35
            4,yes,yes,0.8
            5,no,no,0.2
            """;

    @Test
    void hasValuesWithWhatTheyAreOfAndHow() throws Exception {
        Evaluation evaluation = evaluate(SOME, BINARY, PLAIN);

        assertThat(evaluation.n()).isEqualTo(5);
        assertThat(evaluation.positive()).contains("yes");
        MetricResult recall = evaluation.metric("recall").orElseThrow();
        assertThat(recall.value()).isEqualTo(MetricValue.known(0.5));
        assertThat(recall.n()).isEqualTo(2);
        assertThat(recall.intervalOrNone()).isInstanceOfSatisfying(IntervalValue.Known.class, known -> {
            assertThat(known.low()).isEqualTo(0.09453121, within(1e-8));
            assertThat(known.method()).isEqualTo(new IntervalMethod.Wilson());
        });
        assertThat(evaluation.metric("recall", "no").orElseThrow().n()).isEqualTo(3);
        assertThat(evaluation.metric("auc").orElseThrow().interval()).isEmpty();
        assertThat(evaluation.metric("auc", "no")).isEmpty();
        assertThat(evaluation.metric("hammingLoss")).isEmpty();
        assertThat(evaluation.metric("fame")).isEmpty();
        assertThat(evaluation.curves()).containsOnlyKeys("yes");
    }

    @Test
    void hasIntervalsOfWhatIsNoShareWhenAsked() throws Exception {
        Evaluation evaluation = evaluate(SOME.concat(more(60)), BINARY, RESAMPLED);

        evaluation.metrics().forEach((metric, result) -> {
            switch (metric) {
                case KULLBACK_LEIBLER, JENSEN_SHANNON, TOTAL_VARIATION ->
                    assertThat(result.interval()).isEmpty();
                default -> assertHolds(result);
            }
        });
        assertHolds(evaluation.metric("f1", "no").orElseThrow());
        assertThat(EvaluationJson.withCurves(evaluate(SOME.concat(more(60)), BINARY, RESAMPLED)))
                .isEqualTo(EvaluationJson.withCurves(evaluation));
    }

    @Test
    void hasIntervalsOfClassesAndLabels() throws Exception {
        StringBuilder classes = new StringBuilder("id,true,predicted,score:a,score:b,score:c\n");
        StringBuilder labels = new StringBuilder("id,true,predicted,score:a,score:b,score:c\n");
        for (int row = 0; row < 90; row++) {
            String scores = "," + row % 7 + "," + row % 5 + "," + row % 4;
            classes.append(row).append(',').append("abc".charAt(row % 3));
            classes.append(',').append("abc".charAt(row % 4 % 3)).append(scores).append('\n');
            labels.append(row).append(row % 2 == 0 ? ",a|b," : ",c,").append(row % 3 == 0 ? "a" : "c|b");
            labels.append(scores).append('\n');
        }
        for (Evaluation evaluation : List.of(
                evaluate(classes.toString(), PredictionFormat.multiClass(List.of()), RESAMPLED),
                evaluate(labels.toString(), PredictionFormat.multiLabel(List.of()), RESAMPLED))) {
            assertThat(evaluation.perClass()).containsOnlyKeys("a", "b", "c");
            assertHolds(evaluation.metric("macroF1").orElseThrow());
            for (String name : evaluation.classes()) {
                for (Metric metric : Metric.ofOneClass()) {
                    assertHolds(evaluation.metric(metric.code(), name).orElseThrow());
                }
            }
            assertThat(evaluation.curves()).containsOnlyKeys("a", "b", "c");
        }
    }

    private static void assertHolds(MetricResult result) {
        assertThat(result.intervalOrNone())
                .isInstanceOfSatisfying(
                        IntervalValue.Known.class,
                        known -> assertThat(result.value())
                                .isInstanceOfSatisfying(
                                        MetricValue.Known.class,
                                        value -> assertThat(value.value()).isBetween(known.low(), known.high())));
    }

    @Test
    void namesEveryMetricOfATask() throws Exception {
        for (Evaluation evaluation : List.of(
                evaluate(SOME, BINARY, PLAIN),
                evaluate("id,true,predicted\n1,a,b\n2,c,b\n", PredictionFormat.multiClass(List.of()), PLAIN),
                evaluate("id,true,predicted\n1,a|b,b\n2,c,b\n", PredictionFormat.multiLabel(List.of()), PLAIN))) {
            assertThat(evaluation.metrics().keySet()).isEqualTo(Metric.ofWhole(evaluation.task()));
            evaluation
                    .perClass()
                    .forEach((_, result) -> assertThat(Metric.ofOneClass())
                            .containsAll(result.metrics().keySet()));
        }
    }

    @Test
    void hashesTheFileAsItWasSent() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(SOME.getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] bytes : List.of(SOME.getBytes(StandardCharsets.UTF_8), packed.toByteArray())) {
            String expected = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

            assertThat(Evaluation.of(new ByteArrayInputStream(bytes), BINARY, PLAIN)
                            .fileSha256())
                    .isEqualTo(expected);
        }
    }

    @Test
    void callsPositiveWhatReachesTheThreshold() throws Exception {
        Evaluation evaluation = evaluate(SOME, BINARY.withThreshold(0.35), PLAIN);

        assertThat(evaluation.metric("recall").orElseThrow().value()).isEqualTo(MetricValue.known(1));
        assertThat(evaluation.metric("precision").orElseThrow().n()).isEqualTo(3);
        assertThat(evaluation.threshold()).hasValue(0.35);
        assertThatThrownBy(() -> evaluate("id,true,predicted\n1,no,yes\n", BINARY.withThreshold(0.35), PLAIN))
                .isInstanceOf(PredictionFileException.class)
                .hasMessageContaining("Row 1, column score");
    }

    @Test
    void isWrittenAsTheSameJsonEachTime() throws Exception {
        Evaluation evaluation = evaluate(SOME.concat(more(60)), BINARY.withThreshold(20), RESAMPLED);
        JsonNode json = new ObjectMapper().readTree(EvaluationJson.withCurves(evaluation));

        assertThat(json.at("/task").asText()).isEqualTo("binary");
        assertThat(json.at("/positive").asText()).isEqualTo("yes");
        assertThat(json.at("/threshold").asDouble()).isEqualTo(20);
        assertThat(json.at("/n").asInt()).isEqualTo(65);
        assertThat(json.at("/classes")).hasToString("[\"no\",\"yes\"]");
        assertThat(json.at("/confusionMatrix")).hasToString("{\"labels\":[\"no\",\"yes\"],\"counts\":[[33,0],[32,0]]}");
        assertThat(json.at("/metrics/precision"))
                .hasToString("{\"undefined\":\"no sample is predicted to be of the class\"}");
        assertThat(json.at("/metrics/accuracy/interval/method").asText()).isEqualTo("wilson");
        assertThat(json.at("/metrics/auc/n").asInt()).isEqualTo(65);
        assertThat(json.at("/metrics/auc/method").asText()).contains("Mann");
        assertThat(json.at("/metrics/kappa/interval"))
                .hasToString(
                        "{\"low\":0.0,\"high\":0.0,\"confidence\":0.95,"
                                + "\"method\":\"bootstrap-percentile\",\"resamples\":1000,\"seed\":42,\"undefinedResamples\":0}");
        assertThat(json.at("/perClass/no/counts/falsePositives").asInt()).isEqualTo(32);
        assertThat(json.at("/perClass/no/recall/value").asDouble()).isEqualTo(1);
        assertThat(json.at("/curves/yes/roc/0")).hasToString("[0.0,0.0]");
        assertThat(EvaluationJson.curves(evaluation))
                .isEqualTo(json.at("/curves").toString());
        assertThat(EvaluationJson.of(evaluation)).doesNotContain("curves");
    }

    private static Evaluation evaluate(String text, PredictionFormat format, EvaluationOptions options)
            throws IOException, PredictionFileException {
        return Evaluation.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, options);
    }

    private static String more(int rows) {
        StringBuilder more = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            more.append("more").append(row).append(row % 2 == 0 ? ",yes" : ",no");
            more.append(row % 3 == 0 ? ",yes," : ",no,").append(row % 11).append('\n');
        }
        return more.toString();
    }
}
