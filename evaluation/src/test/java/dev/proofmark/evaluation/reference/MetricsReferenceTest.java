package dev.proofmark.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.measurement.Measurement;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.PredictionReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric of a file of predictions is scikit-learn's, to 1e-9, or undefined where its formula is. */
class MetricsReferenceTest {

    private static final List<JsonNode> CASES = References.cases("metrics.jsonl.gz");

    static Stream<JsonNode> cases() {
        return CASES.stream();
    }

    @Test
    void are200() {
        assertThat(CASES).hasSize(200);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areTheirs(JsonNode reference) throws Exception {
        Measurement ours = Measurement.of(PredictionReader.read(
                new ByteArrayInputStream(csv(reference).getBytes(StandardCharsets.UTF_8)), format(reference)));
        List<String> labels = labels(reference);

        assertMetrics(ours.metrics(), reference.get("expected"));
        assertThat(ours.perClass()).containsOnlyKeys(labels);
        for (int label = 0; label < labels.size(); label++) {
            JsonNode theirs = reference.get("perClass").get(label);
            assertThat(counts(Objects.requireNonNull(ours.counts().get(labels.get(label)))))
                    .containsExactly(References.numbers(theirs.get("counts")));
            assertMetrics(Objects.requireNonNull(ours.perClass().get(labels.get(label))), theirs);
        }
        if (reference.has("matrix")) {
            assertMatrix(ours.matrix().orElseThrow(), reference.get("matrix"));
        }
    }

    private static void assertMetrics(Map<Metric, MetricValue> ours, JsonNode theirs) {
        for (Map.Entry<Metric, MetricValue> metric : ours.entrySet()) {
            String code = metric.getKey().code();
            assertThat(theirs.has(code)).as(code).isTrue();
            assertThat(References.agrees(metric.getValue(), theirs.get(code)))
                    .as("%s %s, theirs %s", code, metric.getValue(), theirs.get(code))
                    .isTrue();
        }
    }

    private static double[] counts(BinaryCounts counts) {
        return new double[] {
            counts.truePositives(), counts.falsePositives(), counts.falseNegatives(), counts.trueNegatives()
        };
    }

    private static void assertMatrix(ConfusionMatrix ours, JsonNode theirs) {
        for (int row = 0; row < ours.size(); row++) {
            for (int column = 0; column < ours.size(); column++) {
                assertThat(ours.count(row, column))
                        .isEqualTo(theirs.get(row).get(column).longValue());
            }
        }
    }

    private static List<String> labels(JsonNode reference) {
        return StreamSupport.stream(reference.get("labels").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static PredictionFormat format(JsonNode reference) {
        List<String> labels = labels(reference);
        return switch (reference.get("task").textValue()) {
            case "binary" -> PredictionFormat.binary("1", labels);
            case "multiclass" -> PredictionFormat.multiClass(labels);
            case "multilabel" -> PredictionFormat.multiLabel(labels);
            default -> throw new AssertionError(reference.get("task"));
        };
    }

    /** As a laboratory hands it in. */
    private static String csv(JsonNode reference) {
        List<String> labels = labels(reference);
        StringBuilder csv = new StringBuilder("id,true,predicted");
        boolean isBinary = reference.get("task").textValue().equals("binary");
        if (isBinary) {
            csv.append(",score");
        } else if (reference.has("scores")) {
            labels.forEach(label -> csv.append(",score:").append(label));
        }
        for (int item = 0; item < reference.get("true").size(); item++) {
            csv.append('\n').append(item);
            csv.append(',').append(cell(reference.get("true").get(item), labels));
            csv.append(',').append(cell(reference.get("predicted").get(item), labels));
            if (isBinary) {
                csv.append(',').append(reference.get("scores").get(item).doubleValue());
            } else if (reference.has("scores")) {
                reference
                        .get("scores")
                        .get(item)
                        .forEach(score -> csv.append(',').append(score.doubleValue()));
            }
        }
        return csv.append('\n').toString();
    }

    /** A class by its index, or labels by what is 1. */
    private static String cell(JsonNode value, List<String> labels) {
        return value.isArray()
                ? IntStream.range(0, labels.size())
                        .filter(label -> value.get(label).intValue() == 1)
                        .mapToObj(labels::get)
                        .collect(Collectors.joining("|"))
                : labels.get(value.intValue());
    }
}
