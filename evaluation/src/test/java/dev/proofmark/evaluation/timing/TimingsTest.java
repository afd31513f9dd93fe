package dev.proofmark.evaluation.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.evaluation.MetricValue;
import org.junit.jupiter.api.Test;

class TimingsTest {

    /** Two at a time: four answers in two seconds, though each takes one. */
    private static final Timings OVERLAPPING = Timings.of(new double[] {10, 10, 11, 11}, new double[] {11, 11, 12, 12});

    @Test
    void countsThroughputOnTheClock() {
        assertThat(OVERLAPPING.throughput()).isEqualTo(new MetricValue.Known(2));
        assertThat(OVERLAPPING.latency().mean()).isEqualTo(new MetricValue.Known(1));
    }

    @Test
    void countsTheAnswersOfEachWholeSecond() {
        Distribution seconds = Timings.of(new double[] {0, 0, 0, 0}, new double[] {0.2, 1.0, 2.0, 2.25})
                .throughputBySecond();

        assertThat(seconds.count()).isEqualTo(2);
        assertThat(seconds.least()).isEqualTo(new MetricValue.Known(1));
        assertThat(seconds.largest()).isEqualTo(new MetricValue.Known(2));
        assertThat(OVERLAPPING.throughputBySecond().least()).isEqualTo(new MetricValue.Known(2));
        assertThat(OVERLAPPING.throughputBySecond().largest()).isEqualTo(new MetricValue.Known(2));
    }

    @Test
    void hasNoThroughputWithoutTime() {
        assertThat(Timings.of(new double[0], new double[0]).throughput()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(Timings.of(new double[] {3}, new double[] {3}).throughput())
                .isInstanceOf(MetricValue.Undefined.class);
        assertThat(Timings.of(new double[] {3}, new double[] {3.5})
                        .throughputBySecond()
                        .mean())
                .isInstanceOf(MetricValue.Undefined.class);
    }

    @Test
    void refusesAnAnswerBeforeItsQuestion() {
        assertThatThrownBy(() -> Timings.of(new double[] {2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timings.of(new double[] {Double.NaN}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timings.of(new double[2], new double[1])).isInstanceOf(IllegalArgumentException.class);
    }
}
