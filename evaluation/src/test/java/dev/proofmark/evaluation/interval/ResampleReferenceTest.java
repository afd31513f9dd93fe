package dev.proofmark.evaluation.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.evaluation.interval.Predictions.Prediction;
import dev.proofmark.evaluation.reference.References;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken from ranked predictions are scikit-learn's F1 and AUC, ties and single classes included. */
class ResampleReferenceTest {

    static Stream<JsonNode> binary() {
        return References.cases("metrics.jsonl.gz").stream()
                .filter(reference -> reference.get("task").textValue().equals("binary"));
    }

    @ParameterizedTest
    @MethodSource("binary")
    void hasTheirF1AndAuc(JsonNode reference) {
        Resample all = new Resample(predictions(reference).ranked());
        all.takeAll();

        assertSame(all.f1(), reference.get("expected").get("f1"));
        assertSame(all.auc(), reference.get("expected").get("auc"));
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

    private static void assertSame(double ours, JsonNode theirs) {
        if (theirs.isNull()) {
            assertThat(ours).isNaN();
        } else {
            assertThat(ours).isEqualTo(theirs.doubleValue(), within(References.WITHIN));
        }
    }
}
