package dev.proofmark.audit.audittime.domain;

import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.POLICY;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.SEVERAL;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.TABLE;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.facts;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.increase;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.reduction;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.shares;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputPolicyTest {

    private static final int HEADCOUNT = 120;

    @Test
    void refusesANetReductionOfMoreThanThirtyPercent_I06() {
        assertThat(objection(wish(reduction(30)))).isEmpty();
        assertThat(objection(wish(reduction(31)))).hasValueSatisfying(refusal -> {
            assertThat(refusal.rule()).isEqualTo("I-06");
            assertThat(refusal.fields())
                    .containsExactly(
                            new FieldRefusal("/factors", "net-reduction", Map.of("reduction", "31", "most", "30")));
        });
    }

    @Property
    void capsTheNetReductionAndNoIncrease_I06(
            @ForAll @IntRange(min = 1, max = 200) int down, @ForAll @IntRange(min = 1, max = 1000) int up) {
        var wish = wish(reduction(down), increase(AdjustmentFactor.AI_SYSTEM_RISK, up));

        assertThat(objection(wish).isEmpty()).isEqualTo(down - up <= 30);
    }

    @Test
    void wantsAJustificationOfEveryFactor_I06() {
        var silent = new Adjustment(AdjustmentFactor.DATA, AdjustmentDirection.INCREASE, 5, " ");

        assertThat(objection(wish(reduction(5), silent))).hasValueSatisfying(refusal -> {
            assertThat(refusal.rule()).isEqualTo("I-06");
            assertThat(refusal.fields()).containsExactly(FieldRefusal.of("/factors/1/justification", "required"));
        });
    }

    @Test
    void takesEveryFactorOnce_I06() {
        assertThat(objection(wish(reduction(5), reduction(5)))).hasValueSatisfying(refusal -> {
            assertThat(refusal.rule()).isEqualTo("I-06");
            assertThat(refusal.fields()).containsExactly(FieldRefusal.of("/factors/1/id", "duplicate"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "20,0,false,", "21,0,false,/planningAndReportingPercent", "0,20,false,", "0,21,false,/remotePercent",
        "10,10,false,", "10,11,false,/remotePercent", "20,80,true,", "20,0,true,",
        "21,0,true,/planningAndReportingPercent", "10,30,true,"
    })
    void keepsFourFifthsOnSite_I07(int planning, int remote, boolean remoteCounts, String pointer) {
        var policy = new BodyPolicy(20, 30, remoteCounts);

        var objection = objection(shares(planning, remote, null), policy);

        if (pointer == null) {
            assertThat(objection).isEmpty();
        } else {
            assertThat(objection).hasValueSatisfying(refusal -> {
                assertThat(refusal.rule()).isEqualTo("I-07");
                assertThat(refusal.fields()).extracting(FieldRefusal::pointer).containsExactly(pointer);
                assertThat(refusal.facts()).containsKeys("onSite", "least");
            });
        }
    }

    @Test
    void leavesNoMoreForRemoteAuditingThanThereIs() {
        assertThat(objection(shares(20, 81, null), new BodyPolicy(20, 30, true)))
                .hasValueSatisfying(refusal -> assertThat(refusal.fields())
                        .containsExactly(
                                new FieldRefusal("/remotePercent", "out-of-range", Map.of("min", "0", "max", "80"))));
    }

    @Test
    void leavesNobodyOutWhomTheApplicationNames() {
        var most = new PersonnelGroup("development", HEADCOUNT - 1, 100, null, null);
        var last = new PersonnelGroup("night shift", 1, 50, null, null);

        assertThat(objection(wish(most, last))).isEmpty();
        assertThat(objection(wish(most))).hasValueSatisfying(refusal -> {
            assertThat(refusal.rule()).isEqualTo("validation");
            assertThat(refusal.fields())
                    .containsExactly(new FieldRefusal(
                            "/groups", "personnel-missing", Map.of("people", "119", "headcount", "120")));
        });
    }

    private static Optional<Refusal> objection(AuditTimeWish wish) {
        return objection(wish, POLICY);
    }

    private static Optional<Refusal> objection(AuditTimeWish wish, BodyPolicy policy) {
        var facts = facts(1, HEADCOUNT, SEVERAL);
        var inputs = wish.over(AuditTimeInputs.unadjusted(HEADCOUNT, TABLE.limits(), policy));
        return InputPolicy.objection(inputs, facts, TABLE.limits(), policy);
    }
}
