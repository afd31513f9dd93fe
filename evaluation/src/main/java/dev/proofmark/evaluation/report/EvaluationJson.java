package dev.proofmark.evaluation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.curve.Curve;
import dev.proofmark.evaluation.interval.IntervalMethod;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.Problem;
import dev.proofmark.evaluation.timing.TimingMetric;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** An evaluation for programs: the same evaluation is always written as the same characters. */
public final class EvaluationJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private EvaluationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Without the curves, of which each has up to some thousand points. */
    public static String of(Evaluation evaluation) {
        return of(evaluation, false);
    }

    /** With the points of the curves. */
    public static String withCurves(Evaluation evaluation) {
        return of(evaluation, true);
    }

    /** The curves alone, by class, as compact as can be. */
    public static String curves(Evaluation evaluation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new EvaluationJson(json).curves(evaluation.curves());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** What a file of timings comes to, as it stands in an evaluation that has them. */
    public static String of(TimingEvaluation timing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            new EvaluationJson(json).timing(timing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Why there is no evaluation: the first problems of the file, and how many there are.
     *
     * @param file its name
     */
    public static String of(String file, PredictionFileException refusal) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeArrayFieldStart("problems");
            for (Problem problem : refusal.problems()) {
                json.writeStartObject();
                json.writeNumberField("row", problem.row());
                json.writeStringField("column", problem.column());
                json.writeStringField("kind", problem.kind().name());
                json.writeStringField("message", problem.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("count", refusal.count());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String of(Evaluation evaluation, boolean withCurves) {
        StringWriter text = new StringWriter();
        try {
            write(evaluation, withCurves, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes it; the writer is not closed. */
    public static void write(Evaluation evaluation, boolean withCurves, Writer writer) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(printer());
            new EvaluationJson(json).evaluation(evaluation, withCurves);
        }
    }

    /** With the same ends of lines on every system. */
    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private void evaluation(Evaluation evaluation, boolean withCurves) throws IOException {
        json.writeStartObject();
        json.writeStringField("fileSha256", evaluation.fileSha256());
        json.writeStringField("task", evaluation.task().code());
        if (evaluation.positive().isPresent()) {
            json.writeStringField("positive", evaluation.positive().get());
        }
        if (evaluation.threshold().isPresent()) {
            json.writeNumberField("threshold", evaluation.threshold().getAsDouble());
        }
        json.writeNumberField("n", evaluation.n());
        json.writeFieldName("classes");
        texts(evaluation.classes());
        if (evaluation.matrix().isPresent()) {
            matrix(evaluation.matrix().get());
        }
        json.writeObjectFieldStart("metrics");
        metrics(evaluation.metrics());
        json.writeEndObject();
        json.writeObjectFieldStart("perClass");
        for (Map.Entry<String, ClassResult> each : evaluation.perClass().entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            counts(each.getValue().counts());
            metrics(each.getValue().metrics());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (evaluation.timing().isPresent()) {
            json.writeFieldName("timing");
            timing(evaluation.timing().get());
        }
        if (withCurves) {
            json.writeFieldName("curves");
            curves(evaluation.curves());
        }
        json.writeEndObject();
    }

    private void texts(Iterable<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void matrix(ConfusionMatrix matrix) throws IOException {
        json.writeObjectFieldStart("confusionMatrix");
        json.writeFieldName("labels");
        texts(matrix.classes());
        json.writeArrayFieldStart("counts");
        for (int row = 0; row < matrix.size(); row++) {
            json.writeStartArray();
            for (int column = 0; column < matrix.size(); column++) {
                json.writeNumber(matrix.count(row, column));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(BinaryCounts counts) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("truePositives", counts.truePositives());
        json.writeNumberField("falsePositives", counts.falsePositives());
        json.writeNumberField("falseNegatives", counts.falseNegatives());
        json.writeNumberField("trueNegatives", counts.trueNegatives());
        json.writeEndObject();
    }

    private void metrics(Map<Metric, MetricResult> metrics) throws IOException {
        for (Map.Entry<Metric, MetricResult> metric : metrics.entrySet()) {
            json.writeObjectFieldStart(metric.getKey().code());
            result(metric.getValue());
            json.writeEndObject();
        }
    }

    private void timing(TimingEvaluation timing) throws IOException {
        json.writeStartObject();
        json.writeStringField("fileSha256", timing.fileSha256());
        json.writeNumberField("n", timing.n());
        for (Map.Entry<TimingMetric, MetricResult> metric : timing.metrics().entrySet()) {
            json.writeObjectFieldStart(metric.getKey().code());
            result(metric.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void result(MetricResult result) throws IOException {
        switch (result.value()) {
            case MetricValue.Undefined(String reason) -> json.writeStringField("undefined", reason);
            case MetricValue.Known(double value) -> {
                json.writeNumberField("value", value);
                json.writeNumberField("n", result.n());
                if (result.interval().isPresent()) {
                    json.writeObjectFieldStart("interval");
                    interval(result.interval().get());
                    json.writeEndObject();
                }
                if (!result.method().isEmpty()) {
                    json.writeStringField("method", result.method());
                }
            }
        }
    }

    private void interval(IntervalValue interval) throws IOException {
        switch (interval) {
            case IntervalValue.Undefined(String reason) -> json.writeStringField("undefined", reason);
            case IntervalValue.Known known -> {
                json.writeNumberField("low", known.low());
                json.writeNumberField("high", known.high());
                json.writeNumberField("confidence", known.confidence());
                method(known.method());
            }
        }
    }

    private void method(IntervalMethod method) throws IOException {
        json.writeStringField("method", method.code());
        if (method instanceof IntervalMethod.BootstrapPercentile bootstrap) {
            json.writeNumberField("resamples", bootstrap.resampling().resamples());
            json.writeNumberField("seed", bootstrap.resampling().seed());
            json.writeNumberField("undefinedResamples", bootstrap.undefinedResamples());
        }
    }

    private void curves(Map<String, Curves> curves) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Curves> each : curves.entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            curve("roc", each.getValue().roc());
            curve("precisionRecall", each.getValue().precisionRecall());
            curve("cumulativeResponse", each.getValue().cumulativeResponse());
            curve("lift", each.getValue().lift());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void curve(String name, Curve curve) throws IOException {
        json.writeArrayFieldStart(name);
        for (Curve.Point point : curve.points()) {
            json.writeStartArray();
            json.writeNumber(point.x());
            json.writeNumber(point.y());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
