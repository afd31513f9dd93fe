package dev.proofmark.evaluation.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.MetricValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankedScoresTest {

    /** scikit-learn's own example: 0.75 and 0.83. */
    private final RankedScores example = scores(new int[] {10, 40, 35, 80}, new boolean[] {false, false, true, true});

    @Test
    void knowsTheAreasOfTheExample() {
        assertThat(value(example.areaUnderRoc())).isEqualTo(.75);
        assertThat(value(example.averagePrecision())).isCloseTo(5 / 6., within(1e-12));
    }

    @Test
    void drawsTheCurvesOfTheExample() {
        assertThat(Curve.roc(example).points())
                .containsExactly(point(0, 0), point(0, .5), point(.5, .5), point(.5, 1), point(1, 1));
        assertThat(Curve.precisionRecall(example).points())
                .containsExactly(point(.5, 1), point(.5, .5), point(1, 2 / 3.), point(1, .5));
        assertThat(Curve.cumulativeResponse(example).points()).endsWith(point(.75, 1), point(1, 1));
        assertThat(Curve.lift(example).points()).startsWith(point(.25, 2)).endsWith(point(1, 1));
    }

    @Test
    void hasNoAreaWithOneClassOnly() {
        RankedScores none = scores(new int[] {1, 2}, new boolean[] {false, false});

        assertThat(none.areaUnderRoc()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(none.averagePrecision()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(Curve.roc(none).points()).isEmpty();
    }

    @Test
    void thinsACurveOfManyPoints() {
        Random random = new Random(7);
        Curve curve = Curve.roc(RankedScores.of(100_000, sample -> sample % 3 == 0, _ -> random.nextDouble()));

        assertThat(curve.points()).hasSizeLessThan(2_100).endsWith(point(1, 1));
    }

    @Property(tries = 200)
    void areaIsTheShareOfPairsInOrder(@ForAll @Size(min = 2, max = 30) List<@IntRange(max = 9) Integer> scores) {
        RankedScores ranked = ranked(scores, 1);
        double pairs = 0;
        for (int positive = 0; positive < scores.size(); positive += 2) {
            for (int negative = 1; negative < scores.size(); negative += 2) {
                pairs += (1 + Math.signum((double) scores.get(positive) - scores.get(negative))) / 2.;
            }
        }

        assertThat(value(ranked.areaUnderRoc()))
                .isCloseTo(pairs / ranked.positives() / ranked.negatives(), within(1e-12));
    }

    @Property(tries = 100)
    void areasStayUnderIncreasingTransformations(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -9, max = 9) Integer> scores) {
        assertThat(ranked(scores, 1).areaUnderRoc()).isEqualTo(ranked(scores, 3).areaUnderRoc());
        assertThat(ranked(scores, 1).averagePrecision())
                .isEqualTo(ranked(scores, 3).averagePrecision());
    }

    @Property(tries = 100)
    void areasStayInAnyOrderOfRows(@ForAll @Size(min = 2, max = 30) List<@IntRange(max = 9) Integer> scores) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, scores.size()).boxed().toList());
        Collections.shuffle(order, new Random(scores.hashCode()));
        RankedScores shuffled = RankedScores.of(
                scores.size(), sample -> order.get(sample) % 2 == 0, sample -> scores.get(order.get(sample)));

        assertThat(shuffled.areaUnderRoc()).isEqualTo(ranked(scores, 1).areaUnderRoc());
        assertThat(shuffled.averagePrecision()).isEqualTo(ranked(scores, 1).averagePrecision());
    }

    private static RankedScores ranked(List<Integer> scores, int power) {
        return RankedScores.of(scores.size(), sample -> sample % 2 == 0, sample -> Math.pow(scores.get(sample), power));
    }

    private static RankedScores scores(int[] scores, boolean[] positives) {
        return RankedScores.of(scores.length, sample -> positives[sample], sample -> scores[sample] / 100.);
    }

    private static Curve.Point point(double x, double y) {
        return new Curve.Point(x, y);
    }

    private static double value(MetricValue value) {
        return ((MetricValue.Known) value).value();
    }
}
