package dev.proofmark.evaluation.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.PredictionReader;
import dev.proofmark.evaluation.prediction.Predictions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ten million predictions cost; JAVA_TOOL_OPTIONS=-Xmx512m gives it no more than it may have. */
@Tag("scale")
class MeasurementScaleTest {

    private static final int ROWS = 10_000_000;
    private static final double MOST_SECONDS = 10;

    @Test
    void measuresTenMillionPredictionsInSeconds(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("predictions.csv");
        write(file);

        long begin = System.nanoTime();
        Predictions predictions;
        try (InputStream stream = Files.newInputStream(file)) {
            predictions = PredictionReader.read(stream, PredictionFormat.binary("1", List.of("0", "1")));
        }
        long read = System.nanoTime();
        Measurement measurement = Measurement.of(predictions);
        long end = System.nanoTime();
        System.out.printf(
                "%d predictions, %d MB: read in %.2f s, measured in %.2f s, heap of at most %d MiB, AUC %s%n",
                predictions.size(),
                Files.size(file) / 1_000_000,
                (read - begin) / 1e9,
                (end - read) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                measurement.metrics().get(Metric.AUC));

        assertThat(predictions.size()).isEqualTo(ROWS);
        assertThat(measurement.metrics().get(Metric.AUC)).isInstanceOf(MetricValue.Known.class);
        assertThat((end - begin) / 1e9).isLessThan(MOST_SECONDS);
    }

    private static void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(4213);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("id,true,predicted,score\n");
            for (int row = 0; row < ROWS; row++) {
                double score = random.nextDouble();
                writer.append("sample-")
                        .append(Integer.toString(row))
                        .append(random.nextDouble() < score ? ",1" : ",0")
                        .append(score >= 0.5 ? ",1," : ",0,")
                        .append(Double.toString(score))
                        .append('\n');
            }
        }
    }
}
