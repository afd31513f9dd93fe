package dev.proofmark.evaluation.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.interval.Predictions.Prediction;
import dev.proofmark.evaluation.metric.BinaryMetrics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BootstrapIntervalTest {

    private static final Resampling RESAMPLING = new Resampling(1_000, 42, 0.95);

    @Test
    void isAlwaysTheSameForASeed() throws Exception {
        RankedOutcomes outcomes = Predictions.some(500, 1_000, 1).ranked();
        F1AndAuc here = f1AndAuc(outcomes, RESAMPLING);
        F1AndAuc elsewhere;
        try (ForkJoinPool pool = new ForkJoinPool(3)) {
            elsewhere = pool.submit(() -> f1AndAuc(outcomes, RESAMPLING)).get();
        }

        assertThat(elsewhere).isEqualTo(here);
        assertThat(f1AndAuc(outcomes, new Resampling(1_000, 43, 0.95))).isNotEqualTo(here);
    }

    /** The generator's own published sequence: an interval of today has to come out in years. */
    @Test
    void drawsWhatSplitMix64Draws() {
        Draws draws = new Draws(1234567);

        assertThat(List.of(draws.next(), draws.next(), draws.next()))
                .containsExactly(
                        6457827717110365317L, 3203168211198807973L, Long.parseUnsignedLong("9817491932198370423"));
    }

    @Property(tries = 50)
    void countsWhatSortingAnewWouldCount(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 20) int values,
            @ForAll @IntRange(max = 1_000) int seed) {
        RankedOutcomes outcomes = Predictions.some(size, values, seed).ranked();
        Resample resample = new Resample(outcomes);
        resample.draw(Draws.ofResample(seed, 7));
        Draws draws = Draws.ofResample(seed, 7);
        List<Prediction> sorted =
                new ArrayList<>(Predictions.some(size, values, seed).items());
        sorted.sort(Comparator.comparingDouble(Prediction::score)
                .thenComparingInt(each -> (each.positive() ? 1 : 0) + (each.predictedPositive() ? 2 : 0)));
        List<Prediction> drawn = IntStream.range(0, size)
                .mapToObj(_ -> sorted.get(draws.below(size)))
                .toList();

        assertSame(resample.areaUnderRoc(), aucOfPairs(drawn));
        assertSame(new BinaryMetrics(resample.counts()).f1(), f1(drawn));
    }

    private static void assertSame(MetricValue counted, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(counted).isInstanceOf(MetricValue.Undefined.class);
        } else {
            assertThat(counted).isEqualTo(MetricValue.known(expected));
        }
    }

    private static double aucOfPairs(List<Prediction> items) {
        double ordered = 0;
        double pairs = 0;
        for (Prediction positive : items.stream().filter(Prediction::positive).toList()) {
            for (Prediction negative :
                    items.stream().filter(item -> !item.positive()).toList()) {
                ordered += (Math.signum(positive.score() - negative.score()) + 1) / 2;
                pairs++;
            }
        }
        return ordered / pairs;
    }

    private static double f1(List<Prediction> items) {
        double hits = items.stream()
                .filter(item -> item.positive() && item.predictedPositive())
                .count();
        double positives = items.stream().filter(Prediction::positive).count();
        double predicted = items.stream().filter(Prediction::predictedPositive).count();
        return 2 * hits / (positives + predicted);
    }

    @Property(tries = 5)
    void isTheSameForRowsInAnyOrder(@ForAll @IntRange(max = 1_000) int seed) {
        Predictions predictions = Predictions.some(80, 20, seed);
        List<Prediction> shuffled = new ArrayList<>(predictions.items());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(f1AndAuc(new Predictions(shuffled).ranked(), RESAMPLING))
                .isEqualTo(f1AndAuc(predictions.ranked(), RESAMPLING));
    }

    @Property(tries = 5)
    void isTheSameForScoresThatGrowAlike(@ForAll @IntRange(max = 1_000) int seed) {
        Predictions predictions = Predictions.some(80, 20, seed);
        Predictions grown = new Predictions(predictions.items().stream()
                .map(item ->
                        new Prediction(item.positive(), item.predictedPositive(), Math.pow(item.score(), 3) - 1_000))
                .toList());

        assertThat(f1AndAuc(grown.ranked(), RESAMPLING)).isEqualTo(f1AndAuc(predictions.ranked(), RESAMPLING));
    }

    @Test
    void takesMinusZeroForZero() {
        Predictions predictions =
                new Predictions(List.of(new Prediction(false, true, 0.0), new Prediction(true, true, -0.0)));
        Resample resample = new Resample(predictions.ranked());
        resample.takeAll();

        assertThat(resample.areaUnderRoc()).isEqualTo(MetricValue.known(0.5));
    }

    /** Drawing from the matrix draws the same distribution, in another order. */
    @Test
    void isAboutTheSameByTheMatrix() {
        ConfusionMatrix matrix = ConfusionMatrix.of(List.of("no", "yes"), new long[][] {{90, 10}, {20, 80}});
        MatrixResample resample = new MatrixResample(matrix);
        IntervalValue.Known items = (IntervalValue.Known)
                f1AndAuc(vector().ranked(), new Resampling(20_000, 1, 0.95)).f1();
        IntervalValue.Known counts = (IntervalValue.Known) Objects.requireNonNull(BootstrapInterval.of(
                        Map.of("f1", f1(matrix)),
                        new Resampling(20_000, 2, 0.95),
                        () -> draws -> Map.of("f1", f1(resample.drawn(draws))))
                .get("f1"));

        assertThat(counts.low()).isEqualTo(items.low(), within(0.003));
        assertThat(counts.high()).isEqualTo(items.high(), within(0.003));
        assertThat(0.8421053).isBetween(counts.low(), counts.high());
        // By the delta method F1 of this vector has a standard error of 0.0275.
        assertThat(counts.high() - counts.low()).isEqualTo(2 * 1.96 * 0.0275, within(0.006));
    }

    private static MetricValue f1(ConfusionMatrix matrix) {
        return new BinaryMetrics(matrix.oneAgainstRest(1)).f1();
    }

    /** Both of the same resamples. */
    private record F1AndAuc(IntervalValue f1, IntervalValue auc) {}

    private static F1AndAuc f1AndAuc(RankedOutcomes outcomes, Resampling resampling) {
        Resample all = new Resample(outcomes);
        all.takeAll();
        Map<String, IntervalValue> intervals = BootstrapInterval.of(measured(all), resampling, () -> {
            Resample resample = new Resample(outcomes);
            return draws -> {
                resample.draw(draws);
                return measured(resample);
            };
        });
        return new F1AndAuc(Objects.requireNonNull(intervals.get("f1")), Objects.requireNonNull(intervals.get("auc")));
    }

    private static Map<String, MetricValue> measured(Resample resample) {
        return Map.of("f1", new BinaryMetrics(resample.counts()).f1(), "auc", resample.areaUnderRoc());
    }

    private static Predictions vector() {
        List<Prediction> items = new ArrayList<>();
        items.addAll(Collections.nCopies(80, new Prediction(true, true, 0.9)));
        items.addAll(Collections.nCopies(10, new Prediction(false, true, 0.7)));
        items.addAll(Collections.nCopies(20, new Prediction(true, false, 0.3)));
        items.addAll(Collections.nCopies(90, new Prediction(false, false, 0.1)));
        return new Predictions(items);
    }

    @Test
    void countsTheResamplesWithoutAValue() {
        List<Prediction> items = new ArrayList<>(Collections.nCopies(96, new Prediction(false, false, 0.1)));
        items.addAll(Collections.nCopies(4, new Prediction(true, true, 0.9)));
        F1AndAuc intervals = f1AndAuc(new Predictions(items).ranked(), RESAMPLING);

        assertThat(intervals.auc())
                .isInstanceOfSatisfying(
                        IntervalValue.Known.class,
                        known -> assertThat(known.method())
                                .isInstanceOfSatisfying(
                                        IntervalMethod.BootstrapPercentile.class,
                                        // A hundred draws without any of four: (96/100)^100.
                                        method -> assertThat(method.undefinedResamples())
                                                .isBetween(5, 35)));
    }

    @Test
    void isUndefinedWhereTooManyResamplesAre() {
        List<Prediction> items = new ArrayList<>(Collections.nCopies(99, new Prediction(false, false, 0.1)));
        items.add(new Prediction(true, true, 0.9));
        F1AndAuc intervals = f1AndAuc(new Predictions(items).ranked(), RESAMPLING);

        assertThat(intervals.auc()).isInstanceOf(IntervalValue.Undefined.class);
        assertThat(intervals.f1()).isInstanceOf(IntervalValue.Undefined.class);
    }

    @Test
    void isUndefinedOfWhatIsUndefined() {
        F1AndAuc ofOneClass =
                f1AndAuc(new Predictions(Collections.nCopies(9, new Prediction(true, true, 0.9))).ranked(), RESAMPLING);
        F1AndAuc ofNothing = f1AndAuc(new Predictions(List.of()).ranked(), RESAMPLING);

        assertThat(ofOneClass.auc()).isInstanceOf(IntervalValue.Undefined.class);
        assertThat(ofOneClass.f1())
                .isInstanceOfSatisfying(
                        IntervalValue.Known.class,
                        known -> assertThat(known.low()).isEqualTo(1));
        assertThat(ofNothing.auc()).isInstanceOf(IntervalValue.Undefined.class);
        assertThat(ofNothing.f1()).isInstanceOf(IntervalValue.Undefined.class);
    }

    @Test
    void refusesTooFewResamples() {
        assertThatThrownBy(() -> new Resampling(999, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAScoreThatIsNone() {
        assertThatThrownBy(() -> new Predictions(List.of(new Prediction(true, true, Double.NaN))).ranked())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
