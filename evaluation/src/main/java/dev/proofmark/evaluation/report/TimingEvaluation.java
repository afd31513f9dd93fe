package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.TimingFormat;
import dev.proofmark.evaluation.prediction.TimingReader;
import dev.proofmark.evaluation.timing.TimingMetric;
import dev.proofmark.evaluation.timing.Timings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known from one file of timings.
 *
 * @param fileSha256 of the bytes as they were sent, in hexadecimal digits
 * @param n how many answers there are
 */
public record TimingEvaluation(String fileSha256, int n, Map<TimingMetric, MetricResult> metrics) {

    public TimingEvaluation {
        metrics = Collections.unmodifiableMap(metrics);
    }

    /**
     * Reads and measures a file of timings.
     *
     * @param stream the file, plain or as gzip; it is read to its end and not closed
     * @throws PredictionFileException if the file is not what it has to be
     * @throws IOException if it cannot be read
     */
    public static TimingEvaluation of(InputStream stream, TimingFormat format)
            throws IOException, PredictionFileException {
        HashedFile file = new HashedFile(stream);
        Timings timings = TimingReader.read(file.stream(), format);
        int n = timings.latency().count();
        Map<TimingMetric, MetricResult> metrics = new EnumMap<>(TimingMetric.class);
        TimingMetric.all(timings)
                .forEach((metric, value) ->
                        metrics.put(metric, new MetricResult(value, n, metric.method(), Optional.empty())));
        return new TimingEvaluation(file.sha256(), n, metrics);
    }

    /** A metric by its name; empty if there is none of that name. */
    public Optional<MetricResult> metric(String name) {
        return TimingMetric.named(name).flatMap(metric -> Optional.ofNullable(metrics.get(metric)));
    }
}
