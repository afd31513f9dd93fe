package dev.proofmark.evaluation.interval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.Predictions.Prediction;
import dev.proofmark.evaluation.metric.BinaryMetrics;
import dev.proofmark.evaluation.reference.References;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken from ranked predictions are scikit-learn's F1 and areas, ties and single classes included. */
class ResampleReferenceTest {

    static Stream<JsonNode> binary() {
        return References.cases("metrics.jsonl.gz").stream()
                .filter(reference -> reference.get("task").textValue().equals("binary"));
    }

    @ParameterizedTest
    @MethodSource("binary")
    void hasTheirF1AndAreas(JsonNode reference) {
        Resample all = new Resample(predictions(reference).ranked());
        all.takeAll();

        assertSame(
                new BinaryMetrics(all.counts()).f1(), reference.get("expected").get("f1"));
        assertSame(all.areaUnderRoc(), reference.get("expected").get("auc"));
        assertSame(all.averagePrecision(), reference.get("expected").get("averagePrecision"));
    }

    private static Predictions predictions(JsonNode reference) {
        List<Prediction> items = IntStream.range(0, reference.get("true").size())
                .mapToObj(item -> new Prediction(
                        reference.get("true").get(item).intValue() == 1,
                        reference.get("predicted").get(item).intValue() == 1,
                        reference.get("scores").get(item).doubleValue()))
                .toList();
        return new Predictions(items);
    }

    private static void assertSame(MetricValue ours, JsonNode theirs) {
        assertThat(References.agrees(ours, theirs))
                .as("%s, theirs %s", ours, theirs)
                .isTrue();
    }
}
