package dev.proofmark.evaluation.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.MetricValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class McNemarTest {

    @Test
    void isWhatItIsOf12And25() {
        McNemar counts = new McNemar(12, 25);

        assertThat(Values.of(counts.uncorrected().statistic())).isEqualTo(4.5676, within(5e-5));
        assertThat(Values.of(counts.corrected().statistic())).isEqualTo(3.8919, within(5e-5));
        assertThat(Values.of(counts.exact().probability())).isEqualTo(0.0470311, within(1e-7));
    }

    @Test
    void hasNoStatisticWhereNothingDiffers() {
        McNemar none = new McNemar(0, 0);

        assertThat(none.uncorrected().statistic()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(none.corrected().probability()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(Values.of(none.exact().probability())).isEqualTo(1);
    }

    @Test
    void correctsEqualCountsByNothing() {
        assertThat(Values.of(new McNemar(5, 5).corrected().statistic())).isZero();
        assertThat(Values.of(new McNemar(5, 5).exact().probability())).isEqualTo(1);
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> new McNemar(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new McNemar(Integer.MAX_VALUE, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void doesNotKnowWhichClassifierIsTheFirst(
            @ForAll @IntRange(max = 10_000) int one, @ForAll @IntRange(max = 10_000) int other) {
        assertThat(new McNemar(one, other).exact()).isEqualTo(new McNemar(other, one).exact());
        assertThat(new McNemar(one, other).corrected()).isEqualTo(new McNemar(other, one).corrected());
    }
}
