package dev.proofmark.audit.testreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.conformity.DecisionRule;
import dev.proofmark.evaluation.conformity.SpecificationLimit.Side;
import dev.proofmark.evaluation.interval.IntervalMethod;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {

    private static final MetricName ACCURACY = new MetricName("accuracy", null);
    private static final MetricName RECALL = new MetricName("recall", "defect");

    /** TP 80, FP 10, FN 20, TN 90: accuracy 0.85, Wilson 95 % of 170 in 200. */
    private static final Measured EIGHTY_FIVE = measured(MetricValue.known(0.85), 0.793944, 0.892864);

    private static final Limit AT_LEAST_80 = new Limit(ACCURACY, Side.AT_LEAST, "0.80");

    @ParameterizedTest
    @ValueSource(strings = {"0.85", "0.850", "0.8", "0.9", "0.8500000000", "1"})
    void acceptsWhatIsBorneOutToItsDecimals(String value) {
        assertThat(results(AT_LEAST_80).refusalOf(List.of(stated(ACCURACY, value))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.86", "0.851", "0.7", "0.8500001", "-0.85"})
    void i45RefusesWhatThePredictionsDoNotBearOutAndShowsBoth(String value) {
        var refusal =
                results(AT_LEAST_80).refusalOf(List.of(stated(ACCURACY, value))).orElseThrow();

        assertThat(refusal)
                .isEqualTo(new Refusal(
                        "I-45",
                        List.of(new FieldRefusal(
                                "/values/0",
                                "value-not-borne-out",
                                Map.of("metric", "accuracy", "stated", value, "recomputed", "0.85"))),
                        Map.of()));
    }

    @Test
    void i45NamesEveryValueThatDiffers() {
        var refusal = results(AT_LEAST_80)
                .refusalOf(List.of(
                        stated(ACCURACY, "0.9"),
                        stated(RECALL, "0.90"),
                        stated(RECALL, "0.8"),
                        stated(new MetricName("f9", null), "1"),
                        stated(new MetricName("specificity", null), "85 %")))
                .orElseThrow();

        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer, FieldRefusal::code)
                .containsExactly(
                        tuple("/values/1", "value-not-borne-out"),
                        tuple("/values/2", "metric-repeated"),
                        tuple("/values/3", "metric-not-measured"),
                        tuple("/values/4", "not-a-decimal"));
        assertThat(refusal.fields().getFirst().facts()).containsEntry("recomputed", "0.8");
    }

    @Test
    void i45RefusesAReportThatDoesNotStateAMetricWithALimit() {
        assertThat(results(AT_LEAST_80)
                        .refusalOf(List.of(stated(RECALL, "0.8")))
                        .orElseThrow()
                        .fields())
                .containsExactly(new FieldRefusal("/values", "metric-not-stated", Map.of("metric", "accuracy")));
    }

    @Test
    void i45RefusesAValueOfWhatIsUndefined() {
        var undefined = new Results(
                new Measurements(
                        2,
                        OptionalLong.of(2),
                        Map.of(ACCURACY, measured(MetricValue.undefined("nothing by nothing"), 0, 1))),
                List.of(),
                new DecisionRule.Simple());

        assertThat(undefined
                        .refusalOf(List.of(stated(ACCURACY, "0")))
                        .orElseThrow()
                        .fields()
                        .getFirst()
                        .facts())
                .containsEntry("recomputed", "undefined (nothing by nothing)");
    }

    @Test
    void i45RefusesAMatrixThatDoesNotHoldAllSamples() {
        var wrong = new Results(
                new Measurements(200, OptionalLong.of(199), Map.of(ACCURACY, EIGHTY_FIVE)),
                List.of(),
                new DecisionRule.Simple());

        assertThat(wrong.refusalOf(List.of(stated(ACCURACY, "0.85"))))
                .contains(Refusal.of("I-45-sum", Map.of("sum", "199", "samples", "200")));
    }

    /** Whatever the value: rounding it is borne out, and two units of the last decimal more are not. */
    @Property
    void i45AcceptsRoundingAndNothingElse(
            @ForAll @IntRange(min = 1, max = 999_999) int millionths,
            @ForAll @IntRange(min = 1, max = 7) int decimals) {
        double value = millionths / 1_000_000.0;
        var rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        var other = rounded.add(BigDecimal.TWO.scaleByPowerOfTen(-decimals));
        var results = new Results(
                new Measurements(9, OptionalLong.empty(), Map.of(ACCURACY, measured(MetricValue.known(value), 0, 1))),
                List.of(),
                new DecisionRule.Simple());

        assertThat(results.refusalOf(List.of(stated(ACCURACY, rounded.toPlainString()))))
                .isEmpty();
        assertThat(results.refusalOf(List.of(stated(ACCURACY, other.toPlainString()))))
                .isPresent();
    }

    /** The interval reaches from 0.7939 to 0.8929. */
    @ParameterizedTest
    @CsvSource({
        "SIMPLE, AT_LEAST, 0.85, MEETS",
        "SIMPLE, AT_LEAST, 0.8501, DOES_NOT_MEET",
        "SIMPLE, AT_MOST, 0.85, MEETS",
        "GUARDED, AT_LEAST, 0.7939, MEETS",
        "GUARDED, AT_LEAST, 0.794, DOES_NOT_MEET",
        "GUARDED, AT_MOST, 0.893, MEETS",
        "GUARDED, AT_MOST, 0.89, DOES_NOT_MEET",
        "OTHER_CONFIDENCE, AT_LEAST, 0.5, UNDECIDED"
    })
    void i47DecidesByTheAgreedRuleAlone(String rule, Side side, String limit, Conformity expected) {
        var decisionRule = switch (rule) {
            case "SIMPLE" -> new DecisionRule.Simple();
            case "GUARDED" -> new DecisionRule.GuardBanded(0.95);
            default -> new DecisionRule.GuardBanded(0.99);
        };
        var results = new Results(measurements(), List.of(new Limit(ACCURACY, side, limit)), decisionRule);

        var reported = results.of(List.of(stated(ACCURACY, "0.85"), stated(RECALL, "0.8")));

        assertThat(reported).extracting(ReportedResult::conformity).containsExactly(expected, null);
    }

    @Test
    void i47CarriesTheLimitAndTheInterval() {
        var reported =
                results(AT_LEAST_80).of(List.of(stated(ACCURACY, "0.850"))).getFirst();

        assertThat(reported)
                .isEqualTo(new ReportedResult(
                        ACCURACY,
                        "0.850",
                        "0.85",
                        200,
                        new Interval("0.7939", "0.8929", "0.95", "wilson"),
                        AT_LEAST_80,
                        Conformity.MEETS));
    }

    private static Results results(Limit limit) {
        return new Results(measurements(), List.of(limit), new DecisionRule.Simple());
    }

    private static Measurements measurements() {
        return new Measurements(
                200,
                OptionalLong.of(200),
                Map.of(
                        ACCURACY,
                        EIGHTY_FIVE,
                        RECALL,
                        measured(MetricValue.known(0.8), 0.711, 0.867),
                        new MetricName("specificity", null),
                        measured(MetricValue.known(0.9), 0.825, 0.945)));
    }

    private static Measured measured(MetricValue value, double low, double high) {
        return new Measured(value, new IntervalValue.Known(low, high, 0.95, new IntervalMethod.Wilson()), 200);
    }

    private static StatedValue stated(MetricName name, String value) {
        return new StatedValue(name, value);
    }
}
