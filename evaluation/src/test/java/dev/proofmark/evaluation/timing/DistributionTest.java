package dev.proofmark.evaluation.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.evaluation.MetricValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, 1",
        "0.1, 1",
        "0.11, 2",
        "50, 500",
        "50.01, 501",
        "99, 990",
        "99.9, 999",
        "99.91, 1000",
        "100, 1000"
    })
    void hasPercentilesThatWereMeasured(double percent, double expected) {
        double[] values = IntStream.rangeClosed(1, 1_000)
                .mapToDouble(value -> 1_001 - value)
                .toArray();

        assertThat(Distribution.of(values).percentile(percent)).isEqualTo(new MetricValue.Known(expected));
    }

    @Property
    void exceedsNoMoreThanItsShare(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1e6) Double> measured,
            @ForAll @DoubleRange(min = 0.5, max = 100) double percent) {
        double[] values = measured.stream().mapToDouble(Double::doubleValue).toArray();
        MetricValue.Known percentile =
                (MetricValue.Known) Distribution.of(values).percentile(percent);
        long noLarger = Arrays.stream(values)
                .filter(value -> value <= percentile.value())
                .count();
        long smaller = Arrays.stream(values)
                .filter(value -> value < percentile.value())
                .count();

        assertThat(noLarger * 100.0 / values.length).isGreaterThanOrEqualTo(percent - 1e-7);
        assertThat(smaller * 100.0 / values.length).isLessThan(percent);
    }

    @Test
    void isUndefinedOfNothing() {
        Distribution nothing = Distribution.of(new double[0]);

        assertThat(nothing.percentile(50)).isInstanceOf(MetricValue.Undefined.class);
        assertThat(nothing.mean()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(nothing.largest()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(nothing.count()).isZero();
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        assertThatThrownBy(() -> Distribution.of(new double[] {-1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.of(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.of(new double[] {1}).percentile(0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
