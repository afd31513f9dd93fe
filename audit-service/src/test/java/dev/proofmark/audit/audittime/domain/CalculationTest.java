package dev.proofmark.audit.audittime.domain;

import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.POLICY;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.PRODUCER;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.SEVERAL;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.TABLE;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.calculation;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.increase;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.reduction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.programme.domain.AuditKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    /** The row that is publicly reported (5, 3.5 and 6.5 days), and rows worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "1,AI_PRODUCER,5.0",
        "10,AI_PRODUCER,5.0",
        "10,AI_PROVIDER,3.5",
        "10,AI_USER,3.5",
        "10,AI_PRODUCER+AI_USER,6.5",
        "11,AI_PRODUCER,6.0",
        "26,AI_PRODUCER,8.5",
        "26,AI_USER,6.0",
        "26,AI_PRODUCER+AI_USER,11.0",
        "120,AI_PRODUCER+AI_PROVIDER,15.5",
        "120,AI_CUSTOMER,8.5",
        "426,AI_PARTNER,11.5",
        "10700,AI_PRODUCER,28.0",
        "10701,AI_PRODUCER,29.0"
    })
    void multipliesTheRowByTheRole_I06(int people, String roles, BigDecimal days) {
        var result = calculation(people, List.of(roles.split("\\+", -1)));

        assertThat(result.days().total().toDays()).isEqualTo(days);
        assertThat(result.reading().origin().verified()).isFalse();
    }

    /** 8.5 · 1.3 = 11.05 days; less 30 % is 7.735, of which the nearest half, 7.5, would be less than 70 %. */
    @Test
    void roundsAfterTheFactorsButNeverBelowTheLeast_I06() {
        var result = calculation(26, SEVERAL, reduction(30));

        assertThat(result.adjustedDays()).isEqualByComparingTo("7.735");
        assertThat(result.least().toDays()).isEqualTo("8.0");
        assertThat(result.days().total().toDays()).isEqualTo("8.0");
    }

    @Test
    void addsIncreasesWithoutALimit_I06() {
        var result = calculation(
                10, PRODUCER, increase(AdjustmentFactor.AI_SYSTEM_RISK, 150), increase(AdjustmentFactor.DATA, 50));

        assertThat(result.netPercent()).isEqualTo(200);
        assertThat(result.days().total().toDays()).isEqualTo("15.0");
    }

    @Test
    void takesReductionsAndIncreasesTogether_I06() {
        var result = calculation(
                120, SEVERAL, increase(AdjustmentFactor.AI_SYSTEM_RISK, 5), reduction(AdjustmentFactor.MATURITY, 30));

        assertThat(result.netPercent()).isEqualTo(-25);
        assertThat(result.adjustedDays()).isEqualByComparingTo("11.7");
        assertThat(result.days().total().toDays()).isEqualTo("11.5");
    }

    /** Against whole numbers alone: hundredths of a percent of tenths of a day. */
    @Property
    void agreesWithAnIndependentSumInWholeNumbers_I06(
            @ForAll @IntRange(min = 1, max = 50_000) int people,
            @ForAll @IntRange(min = 0, max = 2) int role,
            @ForAll @IntRange(min = -30, max = 300) int net) {
        var result = calculation(people, roles(role), net == 0 ? new Adjustment[0] : new Adjustment[] {by(net)});

        var tenths = TABLE.rowOf(people).days().movePointRight(1).toBigIntegerExact();
        var tableHundredths =
                tenths.multiply(BigInteger.valueOf(List.of(10, 7, 13).get(role)));
        var adjusted = tableHundredths.multiply(BigInteger.valueOf(100 + net));
        long nearest = adjusted.add(BigInteger.valueOf(2_500))
                .divide(BigInteger.valueOf(5_000))
                .longValueExact();
        long least = Math.ceilDiv(tableHundredths.longValueExact() * 70, 5_000);
        assertThat(result.days().total().count()).isEqualTo((int) Math.max(Math.max(nearest, least), 2));
    }

    @Property
    void addsUpAndKeepsItsShares_I06_I07(
            @ForAll @IntRange(min = 1, max = 50_000) int people,
            @ForAll @IntRange(min = 0, max = 2) int role,
            @ForAll @IntRange(min = 0, max = 20) int planning,
            @ForAll @IntRange(min = 0, max = 80) int remote,
            @ForAll @IntRange(min = 1, max = 99) int stage1) {
        var usual = AuditTimeInputs.unadjusted(people, TABLE.limits(), POLICY);
        var inputs = AuditTimeFixture.shares(planning, remote, stage1).over(usual);
        var days = Calculation.of(TABLE, roles(role), inputs).days();

        assertThat(days.stage1().plus(days.stage2())).isEqualTo(days.total());
        assertThat(List.of(days.stage1(), days.stage2(), days.surveillance(), days.recertification()))
                .allMatch(part -> part.count() >= 1);
        assertThat(days.planningAndReporting().plus(days.onSite()).plus(days.remote()))
                .isEqualTo(days.total());
        assertThat((days.onSite().count() + days.remote().count()) * 5)
                .isGreaterThanOrEqualTo(days.total().count() * 4);
        assertThat(days.onSite().count() * 100)
                .isGreaterThanOrEqualTo(days.total().count() * (100 - planning - remote));
        assertThat(Math.abs(days.surveillance().count() * 3 - days.total().count()))
                .isLessThanOrEqualTo(2);
        assertThat(Math.abs(days.recertification().count() * 3 - days.total().count() * 2))
                .isLessThanOrEqualTo(2);
    }

    @Property
    void isNeverShorterForMorePeopleNorLongerForALargerReduction_I06(
            @ForAll @IntRange(min = 1, max = 20_000) int people,
            @ForAll @IntRange(min = 0, max = 20_000) int more,
            @ForAll @Size(2) List<@IntRange(min = 1, max = 30) Integer> reductions) {
        int small = Math.min(reductions.getFirst(), reductions.getLast());
        int large = Math.max(reductions.getFirst(), reductions.getLast());

        assertThat(total(people + more, small)).isGreaterThanOrEqualTo(total(people, small));
        assertThat(total(people, large)).isLessThanOrEqualTo(total(people, small));
    }

    /** 15.5 days: 30 % are 4.65, and of each stage a fifth, rounded down, is planning and reporting. */
    @Test
    void splitsTheDaysOfAKnownCase() {
        var days = calculation(120, SEVERAL).days();

        assertThat(days.stage1().toDays()).isEqualTo("4.5");
        assertThat(days.stage2().toDays()).isEqualTo("11.0");
        assertThat(days.planningAndReporting().toDays()).isEqualTo("2.5");
        assertThat(days.onSite().toDays()).isEqualTo("13.0");
        assertThat(days.remote().toDays()).isEqualTo("0.0");
        assertThat(days.surveillance().toDays()).isEqualTo("5.0");
        assertThat(days.recertification().toDays()).isEqualTo("10.5");
    }

    @ParameterizedTest
    @CsvSource({"STAGE_1,PT32H", "STAGE_2,PT72H", "SURVEILLANCE,PT32H", "RECERTIFICATION,PT68H"})
    void tellsTheTimeWithTheClientOfEveryAudit_I08(AuditKind kind, Duration time) {
        assertThat(calculation(120, SEVERAL).auditing(kind)).contains(time);
    }

    @Test
    void leavesHalfADayToEitherStage() {
        var inputs = AuditTimeFixture.shares(null, 0, 1).over(AuditTimeInputs.unadjusted(1, TABLE.limits(), POLICY));
        var most = AuditTimeFixture.shares(null, 0, 99).over(AuditTimeInputs.unadjusted(1, TABLE.limits(), POLICY));

        assertThat(Calculation.of(TABLE, PRODUCER, inputs).days().stage1().toDays())
                .isEqualTo("0.5");
        assertThat(Calculation.of(TABLE, PRODUCER, most).days().stage2().toDays())
                .isEqualTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({"20,20,false", "21,20,true", "1,0,true", "30,30,false"})
    void tellsAReductionBeyondALimit(int reduction, int limit, boolean beyond) {
        assertThat(calculation(120, SEVERAL, reduction(reduction)).shortensByMoreThan(limit))
                .isEqualTo(beyond);
    }

    @Test
    void countsFewerPeopleAsAReductionToo() {
        var group = new PersonnelGroup("annotation", 100, 100, 10, "all label pictures by the same instruction");
        var inputs = new AuditTimeInputs(List.of(group), List.of(), 20, 0, 30);

        var result = Calculation.of(TABLE, PRODUCER, inputs);

        assertThat(result.reading().tableDays()).isEqualByComparingTo("5");
        assertThat(result.reading().unreducedDays()).isEqualByComparingTo("12");
        assertThat(result.shortensByMoreThan(20)).isTrue();
    }

    private static HalfDays total(int people, int reduction) {
        return calculation(people, SEVERAL, reduction(reduction)).days().total();
    }

    private static Adjustment by(int net) {
        return net < 0 ? reduction(-net) : increase(AdjustmentFactor.DATA, net);
    }

    private static List<String> roles(int role) {
        return List.of(PRODUCER, List.of("AI_USER"), SEVERAL).get(role);
    }
}
