package dev.proofmark.audit.testreport.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.testreport.domain.Measured;
import dev.proofmark.audit.testreport.domain.Measurements;
import dev.proofmark.audit.testreport.domain.MetricName;
import dev.proofmark.audit.testreport.domain.Recomputed;
import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalMethod;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.interval.Resampling;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what the evaluation engine made of a file: for comparing, and as part of a report. */
final class RecomputedReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COUNTS = "counts";
    private static final String INTERVAL = "interval";
    private static final String UNDEFINED = "undefined";

    private RecomputedReader() {}

    static Recomputed of(ResultFile file) {
        JsonNode evaluation = read(file.evaluation());
        return new Recomputed(
                file.sha256(), file.size(), measurements(evaluation), member(evaluation), member(read(file.curves())));
    }

    /** What timings come to. */
    static Member timing(ResultFile file) {
        return member(read(file.evaluation()));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an evaluation that was kept is no JSON", broken);
        }
    }

    private static Measurements measurements(JsonNode evaluation) {
        Map<MetricName, Measured> metrics = new HashMap<>();
        evaluation
                .path("metrics")
                .properties()
                .forEach(metric -> metrics.put(new MetricName(metric.getKey(), null), measured(metric.getValue())));
        evaluation
                .path("perClass")
                .properties()
                .forEach(ofClass -> ofClass.getValue().properties().forEach(metric -> {
                    if (!metric.getKey().equals(COUNTS)) {
                        metrics.put(new MetricName(metric.getKey(), ofClass.getKey()), measured(metric.getValue()));
                    }
                }));
        return new Measurements(evaluation.path("n").asLong(), matrixSum(evaluation), metrics);
    }

    private static OptionalLong matrixSum(JsonNode evaluation) {
        JsonNode counts = evaluation.path("confusionMatrix").path(COUNTS);
        return counts.isMissingNode()
                ? OptionalLong.empty()
                : OptionalLong.of(StreamSupport.stream(counts.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .mapToLong(JsonNode::asLong)
                        .sum());
    }

    private static Measured measured(JsonNode metric) {
        MetricValue value = metric.has("value")
                ? MetricValue.known(metric.path("value").doubleValue())
                : MetricValue.undefined(metric.path(UNDEFINED).asText());
        return new Measured(
                value, interval(metric.path(INTERVAL)), metric.path("n").asLong());
    }

    private static IntervalValue interval(JsonNode interval) {
        if (!interval.has("low")) {
            return new IntervalValue.Undefined(interval.path(UNDEFINED).asText("none was computed"));
        }
        double confidence = interval.path("confidence").doubleValue();
        return new IntervalValue.Known(
                interval.path("low").doubleValue(),
                interval.path("high").doubleValue(),
                confidence,
                method(interval, confidence));
    }

    private static IntervalMethod method(JsonNode interval, double confidence) {
        return interval.has("resamples")
                ? new IntervalMethod.BootstrapPercentile(
                        new Resampling(
                                interval.path("resamples").intValue(),
                                interval.path("seed").longValue(),
                                confidence),
                        interval.path("undefinedResamples").intValue())
                : new IntervalMethod.Wilson();
    }

    private static Member member(JsonNode object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.properties().forEach(each -> members.put(each.getKey(), value(each.getValue())));
        return new Member(members);
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> member(node);
            case ARRAY ->
                StreamSupport.stream(node.spliterator(), false)
                        .map(RecomputedReader::value)
                        .toList();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
            default -> node.asText();
        };
    }
}
