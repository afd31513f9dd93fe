package dev.proofmark.evaluation.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final List<String> CLASSES = List.of("a", "b", "c");

    @Test
    void measuresBinaryPredictions() {
        Map<Metric, MetricValue> metrics = Measurement.of(BinaryPredictions.of(
                        List.of("no", "yes"),
                        new boolean[] {false, false, true, true},
                        new boolean[] {false, true, false, true},
                        new double[] {.1, .4, .35, .8}))
                .metrics();

        assertThat(metrics)
                .containsEntry(Metric.ACCURACY, MetricValue.known(.5))
                .containsEntry(Metric.F1, MetricValue.known(.5))
                .containsEntry(Metric.AUC, MetricValue.known(.75));
    }

    /** For one class of each sample, all pooled averages are accuracy. */
    @Property(tries = 200)
    void microIsAccuracy(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 8) Integer> pairs) {
        Map<Metric, MetricValue> metrics = Measurement.of(predictions(pairs, 0)).metrics();

        MetricValue accuracy = metrics.getOrDefault(Metric.ACCURACY, MetricValue.undefined("missing"));
        assertThat(metrics)
                .containsEntry(Metric.MICRO_F1, accuracy)
                .containsEntry(Metric.MICRO_PRECISION, accuracy)
                .containsEntry(Metric.MICRO_RECALL, accuracy);
    }

    @Property(tries = 200)
    void relabellingChangesNothing(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 8) Integer> pairs) {
        Map<Metric, MetricValue> renamed = Measurement.of(predictions(pairs, 1)).metrics();

        Measurement.of(predictions(pairs, 0))
                .metrics()
                .forEach((metric, value) ->
                        assertSame(metric, value, renamed.getOrDefault(metric, MetricValue.undefined("missing"))));
    }

    @Property(tries = 200)
    void orderOfRowsChangesNothing(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 8) Integer> pairs) {
        assertThat(Measurement.of(predictions(pairs.reversed(), 0)).metrics())
                .isEqualTo(Measurement.of(predictions(pairs, 0)).metrics());
    }

    private static void assertSame(Metric metric, MetricValue one, MetricValue other) {
        if (one instanceof MetricValue.Known(double value)) {
            assertThat(((MetricValue.Known) other).value()).as(metric.code()).isCloseTo(value, within(1e-12));
        } else {
            assertThat(other).isInstanceOf(MetricValue.Undefined.class);
        }
    }

    private static MultiClassPredictions predictions(List<Integer> pairs, int shift) {
        return MultiClassPredictions.of(
                CLASSES,
                pairs.stream().mapToInt(pair -> (pair / 3 + shift) % 3).toArray(),
                pairs.stream().mapToInt(pair -> (pair % 3 + shift) % 3).toArray(),
                null);
    }
}
