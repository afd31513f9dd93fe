package dev.proofmark.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.interval.ProportionInterval;
import dev.proofmark.evaluation.significance.Contingency;
import dev.proofmark.evaluation.significance.FoldTests;
import dev.proofmark.evaluation.significance.GroupTests;
import dev.proofmark.evaluation.significance.McNemar;
import dev.proofmark.evaluation.significance.TestOutcome;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Intervals and tests of significance are scipy's, to 1e-9. */
class SignificanceReferenceTest {

    private static final List<JsonNode> CASES = References.cases("significance.jsonl.gz");

    /** Probabilities far in the tail agree in their digits, not only in being small. */
    private static final double WITHIN_ITSELF = 1e-7;

    static Stream<JsonNode> proportions() {
        return cases("proportion");
    }

    static Stream<JsonNode> mcnemar() {
        return cases("mcnemar");
    }

    static Stream<JsonNode> folds() {
        return cases("folds");
    }

    static Stream<JsonNode> groups() {
        return cases("groups");
    }

    static Stream<JsonNode> contingencies() {
        return cases("contingency");
    }

    private static Stream<JsonNode> cases(String kind) {
        return CASES.stream()
                .filter(reference -> reference.get("kind").textValue().equals(kind));
    }

    @Test
    void are200() {
        assertThat(CASES).hasSize(200);
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void haveTheIntervalsOfProportions(JsonNode reference) {
        int successes = reference.get("successes").intValue();
        int trials = reference.get("trials").intValue();
        double confidence = reference.get("confidence").doubleValue();

        assertInterval(ProportionInterval.wilson(successes, trials, confidence), reference.get("wilson"));
        assertInterval(
                ProportionInterval.clopperPearson(successes, trials, confidence), reference.get("clopperPearson"));
    }

    private static void assertInterval(IntervalValue ours, JsonNode theirs) {
        IntervalValue.Known known = (IntervalValue.Known) ours;

        assertThat(known.low()).isEqualTo(theirs.get(0).doubleValue(), within(References.WITHIN));
        assertThat(known.high()).isEqualTo(theirs.get(1).doubleValue(), within(References.WITHIN));
    }

    @ParameterizedTest
    @MethodSource("mcnemar")
    void haveMcNemars(JsonNode reference) {
        McNemar counts = new McNemar(
                reference.get("onlyFirst").intValue(),
                reference.get("onlySecond").intValue());

        assertOutcome(counts.exact(), reference.get("exact"));
        assertOutcome(counts.uncorrected(), reference.get("uncorrected"));
        assertOutcome(counts.corrected(), reference.get("corrected"));
    }

    @ParameterizedTest
    @MethodSource("folds")
    void haveThoseOfFolds(JsonNode reference) {
        double[] first = References.numbers(reference.get("first"));
        double[] second = References.numbers(reference.get("second"));

        assertOutcome(FoldTests.pairedT(first, second), reference.get("pairedT"));
        assertOutcome(FoldTests.wilcoxon(first, second), reference.get("wilcoxon"));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void haveThoseOfGroups(JsonNode reference) {
        List<double[]> groups = StreamSupport.stream(reference.get("groups").spliterator(), false)
                .map(References::numbers)
                .toList();

        assertOutcome(GroupTests.anova(groups), reference.get("anova"));
        assertOutcome(GroupTests.kruskalWallis(groups), reference.get("kruskalWallis"));
    }

    @ParameterizedTest
    @MethodSource("contingencies")
    void haveThoseOfCategories(JsonNode reference) {
        Contingency table =
                new Contingency(StreamSupport.stream(reference.get("table").spliterator(), false)
                        .map(row -> StreamSupport.stream(row.spliterator(), false)
                                .map(JsonNode::longValue)
                                .toList())
                        .toList());
        TestOutcome independence = table.chiSquare();

        assertOutcome(independence, reference.get("chiSquare"));
        assertThat(independence.degreesOfFreedom())
                .containsExactly(reference.get("degreesOfFreedom").intValue());
        assertThat(table.fewestExpected())
                .isEqualTo(reference.get("fewestExpected").doubleValue(), within(References.WITHIN));
        if (table.isTwoByTwo()) {
            assertOutcome(table.fisher(), reference.get("fisher"));
        }
    }

    private static void assertOutcome(TestOutcome ours, JsonNode theirs) {
        assertThat(References.agrees(ours.statistic(), theirs.get("statistic")))
                .as("statistic %s, theirs %s", ours, theirs)
                .isTrue();
        assertThat(References.agrees(ours.probability(), theirs.get("probability")))
                .as("probability %s, theirs %s", ours, theirs)
                .isTrue();
        double probability = theirs.get("probability").doubleValue();
        assertThat(((MetricValue.Known) ours.probability()).value())
                .isEqualTo(probability, within(WITHIN_ITSELF * probability + 1e-250));
    }
}
