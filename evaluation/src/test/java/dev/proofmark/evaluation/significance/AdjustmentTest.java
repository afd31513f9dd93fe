package dev.proofmark.evaluation.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.significance.Adjustment.Adjusted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final double ALPHA = 0.05;

    /** Worked by hand. */
    private static final List<Double> SEEN = List.of(0.04, 0.01, 0.03, 0.005);

    @Test
    void multipliesByTheirNumber() {
        assertAdjusted(Adjustment.BONFERRONI, 0.16, 0.04, 0.12, 0.02);
    }

    @Test
    void stepsDown() {
        assertAdjusted(Adjustment.HOLM, 0.06, 0.03, 0.06, 0.02);
    }

    @Test
    void stepsUp() {
        assertAdjusted(Adjustment.BENJAMINI_HOCHBERG, 0.04, 0.02, 0.04, 0.02);
    }

    private static void assertAdjusted(Adjustment adjustment, double... expected) {
        List<Adjusted> adjusted = adjustment.adjust(SEEN, ALPHA);

        for (int each = 0; each < expected.length; each++) {
            assertThat(adjusted.get(each).adjusted()).isEqualTo(expected[each], within(1e-12));
            assertThat(adjusted.get(each).probability()).isEqualTo(SEEN.get(each));
            assertThat(adjusted.get(each).significant()).isEqualTo(expected[each] <= ALPHA);
        }
    }

    @Test
    void namesTheLevelOfEachRank() {
        assertThat(Adjustment.HOLM.adjust(SEEN, ALPHA).stream().map(Adjusted::level))
                .containsExactly(ALPHA, ALPHA / 3, ALPHA / 2, ALPHA / 4);
    }

    @Property
    void findsNoMoreThanWithoutAndHolmNoLessThanBonferroni(
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 1) Double> seen) {
        List<Adjusted> bonferroni = Adjustment.BONFERRONI.adjust(seen, ALPHA);
        List<Adjusted> holm = Adjustment.HOLM.adjust(seen, ALPHA);
        List<Adjusted> hochberg = Adjustment.BENJAMINI_HOCHBERG.adjust(seen, ALPHA);

        for (int each = 0; each < seen.size(); each++) {
            assertThat(bonferroni.get(each).adjusted())
                    .isGreaterThanOrEqualTo(holm.get(each).adjusted());
            assertThat(holm.get(each).adjusted())
                    .isGreaterThanOrEqualTo(hochberg.get(each).adjusted() - 1e-12);
            assertThat(hochberg.get(each).adjusted()).isBetween(seen.get(each), 1.0);
        }
    }

    @Property
    void doesNotDependOnTheOrder(@ForAll @Size(max = 20) List<@DoubleRange(min = 0, max = 1) Double> seen) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, seen.size()).boxed().toList());
        Collections.shuffle(order, new Random(seen.size()));
        List<Double> shuffled = order.stream().map(seen::get).toList();

        for (Adjustment adjustment : Adjustment.values()) {
            assertThat(sorted(adjustment.adjust(shuffled, ALPHA))).isEqualTo(sorted(adjustment.adjust(seen, ALPHA)));
        }
    }

    private static List<Double> sorted(List<Adjusted> adjusted) {
        return adjusted.stream()
                .map(Adjusted::adjusted)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Adjustment.HOLM.adjust(List.of(0.5, Double.NaN), ALPHA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Adjustment.HOLM.adjust(List.of(1.5), ALPHA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Adjustment.HOLM.adjust(SEEN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
