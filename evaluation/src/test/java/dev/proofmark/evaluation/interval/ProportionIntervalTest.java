package dev.proofmark.evaluation.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProportionIntervalTest {

    @Test
    void isWilsonsOf170In200() {
        IntervalValue.Known interval = (IntervalValue.Known) ProportionInterval.wilson(170, 200, 0.95);

        assertThat(interval.low()).isEqualTo(0.793944, within(5e-7));
        assertThat(interval.high()).isEqualTo(0.892864, within(5e-7));
        assertThat(interval.method()).isEqualTo(new IntervalMethod.Wilson());
    }

    /** The rule of three: of n without one, fewer than about 3/n. */
    @Test
    void hasAnUpperBoundWhenNothingWasSeen() {
        IntervalValue.Known interval = (IntervalValue.Known) ProportionInterval.clopperPearson(0, 1_000, 0.9);

        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isEqualTo(1 - Math.pow(0.05, 1.0 / 1_000), within(1e-12));
    }

    @Test
    void isUndefinedOfNothing() {
        assertThat(ProportionInterval.wilson(0, 0, 0.95)).isInstanceOf(IntervalValue.Undefined.class);
        assertThat(ProportionInterval.clopperPearson(0, 0, 0.95)).isInstanceOf(IntervalValue.Undefined.class);
    }

    @Test
    void refusesMoreSuccessesThanTrials() {
        assertThatThrownBy(() -> ProportionInterval.wilson(3, 2, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProportionInterval.clopperPearson(-1, 2, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesACertainInterval() {
        assertThatThrownBy(() -> ProportionInterval.wilson(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProportionInterval.wilson(1, 2, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void holdsTheShareAndMirrorsItsOpposite(
            @ForAll @IntRange(min = 1, max = 100_000) int trials, @ForAll @IntRange(max = 100_000) int some) {
        int successes = some % (trials + 1);

        assertHoldsAndMirrors(
                ProportionInterval.wilson(successes, trials, 0.95),
                ProportionInterval.wilson(trials - successes, trials, 0.95),
                (double) successes / trials);
        assertHoldsAndMirrors(
                ProportionInterval.clopperPearson(successes, trials, 0.95),
                ProportionInterval.clopperPearson(trials - successes, trials, 0.95),
                (double) successes / trials);
    }

    private static void assertHoldsAndMirrors(IntervalValue interval, IntervalValue opposite, double share) {
        IntervalValue.Known known = (IntervalValue.Known) interval;
        IntervalValue.Known mirrored = (IntervalValue.Known) opposite;

        assertThat(share).isBetween(known.low(), known.high());
        assertThat(known.low()).isEqualTo(1 - mirrored.high(), within(1e-9));
        assertThat(known.high()).isEqualTo(1 - mirrored.low(), within(1e-9));
    }
}
