package dev.proofmark.evaluation.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.conformity.SpecificationLimit.Side;
import dev.proofmark.evaluation.interval.IntervalMethod;
import dev.proofmark.evaluation.interval.IntervalValue;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final SpecificationLimit AT_LEAST_85 = new SpecificationLimit(Side.AT_LEAST, new BigDecimal("0.85"));
    private static final SpecificationLimit AT_MOST_15 = new SpecificationLimit(Side.AT_MOST, new BigDecimal("0.15"));
    private static final IntervalValue NONE = new IntervalValue.Undefined("not asked for");

    @Test
    void isMetByTheValueItselfWhereTheRuleIsSimple_I47() {
        assertVerdict(simple(AT_LEAST_85), 0.85, NONE, new Verdict.Conforms());
        assertVerdict(simple(AT_LEAST_85), 0.8499, NONE, new Verdict.DoesNotConform());
        assertVerdict(simple(AT_MOST_15), 0.15, NONE, new Verdict.Conforms());
        assertVerdict(simple(AT_MOST_15), 0.1501, NONE, new Verdict.DoesNotConform());
    }

    @Test
    void isMetByTheBoundNearerToTheLimitWhereTheRuleIsGuardBanded_I47() {
        assertVerdict(guarded(AT_LEAST_85), 0.9, interval(0.85, 0.95), new Verdict.Conforms());
        assertVerdict(guarded(AT_LEAST_85), 0.9, interval(0.84, 0.95), new Verdict.DoesNotConform());
        assertVerdict(guarded(AT_MOST_15), 0.1, interval(0.05, 0.15), new Verdict.Conforms());
        assertVerdict(guarded(AT_MOST_15), 0.1, interval(0.05, 0.16), new Verdict.DoesNotConform());
    }

    @Test
    void isNotMetByABoundAlone_I47() {
        assertVerdict(guarded(AT_LEAST_85), 0.84, interval(0.86, 0.95), new Verdict.DoesNotConform());
    }

    @Test
    void isNeverMetByWhatIsUndefined_I47() {
        MetricValue undefined = new MetricValue.Undefined("no positives");

        assertThat(simple(AT_LEAST_85).decide(undefined, NONE).verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(guarded(AT_MOST_15).decide(undefined, interval(0, 0.1)).verdict())
                .isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void isNeverMetWithoutTheIntervalThatWasAgreed_I47() {
        IntervalValue narrower = new IntervalValue.Known(0.89, 0.91, 0.5, new IntervalMethod.Wilson());

        assertThat(guarded(AT_LEAST_85).decide(new MetricValue.Known(0.9), NONE).verdict())
                .isInstanceOf(Verdict.Undecided.class);
        assertThat(guarded(AT_LEAST_85)
                        .decide(new MetricValue.Known(0.9), narrower)
                        .verdict())
                .isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void isStatedWithLimitRuleAndResult_I47() {
        ConformityStatement statement = guarded(AT_LEAST_85).decide(new MetricValue.Known(0.9), interval(0.86, 0.93));

        assertThat(statement.criterion().metric()).isEqualTo("recall");
        assertThat(statement.criterion().limit()).hasToString("≥ 0.85");
        assertThat(statement.criterion().rule()).isEqualTo(DecisionRule.GuardBanded.DEFAULT);
        assertThat(statement.value()).isEqualTo(new MetricValue.Known(0.9));
        assertThat(statement.interval()).isEqualTo(interval(0.86, 0.93));
    }

    /** Seven of ten is a floating-point number below 0.7. */
    @Test
    void isMetByAShareThatIsExactlyTheLimit() {
        for (int successes = 1; successes < 1_000; successes++) {
            SpecificationLimit limit = new SpecificationLimit(Side.AT_LEAST, BigDecimal.valueOf(successes, 3));

            assertThat(limit.isMetBy(successes / 1_000.0)).isTrue();
            assertThat(limit.isMetBy((successes * 1_000 - 1) / 1e6)).isFalse();
        }
    }

    @Property
    void isNeverEasierToMeetWithAGuardBand_I47(
            @ForAll @DoubleRange(min = 0, max = 1) double value, @ForAll @DoubleRange(min = 0, max = 1) double width) {
        IntervalValue interval = interval(value - width, value + width);
        for (SpecificationLimit limit : new SpecificationLimit[] {AT_LEAST_85, AT_MOST_15}) {
            boolean guarded = guarded(limit)
                            .decide(new MetricValue.Known(value), interval)
                            .verdict()
                    instanceof Verdict.Conforms;
            boolean simple =
                    simple(limit).decide(new MetricValue.Known(value), interval).verdict() instanceof Verdict.Conforms;

            assertThat(guarded && !simple).isFalse();
        }
    }

    @Test
    void refusesARuleWithoutAConfidence() {
        assertThatThrownBy(() -> new DecisionRule.GuardBanded(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Criterion(" ", AT_LEAST_85, new DecisionRule.Simple()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertVerdict(Criterion criterion, double value, IntervalValue interval, Verdict expected) {
        assertThat(criterion.decide(new MetricValue.Known(value), interval).verdict())
                .isEqualTo(expected);
    }

    private static Criterion simple(SpecificationLimit limit) {
        return new Criterion("recall", limit, new DecisionRule.Simple());
    }

    private static Criterion guarded(SpecificationLimit limit) {
        return new Criterion("recall", limit, DecisionRule.GuardBanded.DEFAULT);
    }

    private static IntervalValue interval(double low, double high) {
        return new IntervalValue.Known(low, high, 0.95, new IntervalMethod.Wilson());
    }
}
