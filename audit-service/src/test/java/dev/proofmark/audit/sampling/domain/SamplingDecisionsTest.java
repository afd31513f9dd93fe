package dev.proofmark.audit.sampling.domain;

import static dev.proofmark.audit.programme.domain.AuditKind.RECERTIFICATION;
import static dev.proofmark.audit.programme.domain.AuditKind.STAGE_2;
import static dev.proofmark.audit.programme.domain.AuditKind.SURVEILLANCE;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.DAY;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.HEAD_OFFICE;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.draw;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.group;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.scope;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.site;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingDecisionsTest {

    @Test
    void recordsEverythingToDrawItAgain_I09() {
        var sample = sample(wish(STAGE_2, group(9, null)), 9, List.of());

        assertThat(sample.number()).isEqualTo(1);
        assertThat(sample.seed()).isEqualTo("0123456789abcdef");
        assertThat(sample.recordedBy()).isEqualTo("planner");
        assertThat(sample.recordedOn()).isEqualTo(DAY);
        assertThat(sample.groups()).hasSize(1);
        assertThat(sample.groups().getFirst().minimum()).isEqualTo(3);
        assertThat(sample.groups().getFirst().chosen()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"STAGE_2,4", "SURVEILLANCE,3", "RECERTIFICATION,4"})
    void visitsTheCentralFunctionAlwaysAndBesides_I09(AuditKind kind, int sites) {
        var sample = sample(wish(kind, group(9, null)), 9, List.of());

        assertThat(sample.centralFunction()).isEqualTo(HEAD_OFFICE);
        assertThat(sample.sites()).hasSize(sites).contains(HEAD_OFFICE);
    }

    @Test
    void countsEveryHomogeneousGroupForItself_I09() {
        var groups = wish(
                STAGE_2,
                group(IntStream.rangeClosed(1, 8), true, null),
                group(IntStream.rangeClosed(9, 16), true, null));

        assertThat(sample(groups, 16, List.of()).groups())
                .extracting(drawn -> drawn.chosen().size())
                .containsExactly(3, 3);
    }

    @Test
    void seesEverySiteOfAGroupThatMayNotBeSampled_I09() {
        var different = group(IntStream.rangeClosed(1, 10), false, null);
        var initial = sample(wish(STAGE_2, different), 10, List.of());
        var first = sample(wish(SURVEILLANCE, different), 10, List.of());
        var second = sample(wish(SURVEILLANCE, 2, different), 10, List.of(first));

        assertThat(initial.sites()).hasSize(11);
        assertThat(first.sites()).hasSize(4);
        var seenTwice = second.groups().getFirst().chosen().stream()
                .filter(chosen -> chosen.reason() == ChoiceReason.JUDGEMENT)
                .filter(chosen -> first.sites().contains(chosen.siteId()));
        assertThat(seenTwice).isEmpty();
    }

    @Test
    void makesARecertificationSmallerWhereTheSystemProvedEffective_I09() {
        var proven = new SampleWish(new AuditPlace(RECERTIFICATION, 1, 1), true, List.of(group(100, null)), null);

        assertThat(sample(proven, 100, List.of()).groups().getFirst().chosen()).hasSize(8);
        var early = new SampleWish(new AuditPlace(SURVEILLANCE, 1, 1), true, List.of(group(100, null)), null);
        assertThat(refusal(draw(early, scope(100), List.of())))
                .isEqualTo(Refusal.at("effectiveness-of-the-cycle", "/provenEffective"));
    }

    @Test
    void refusesFewerSitesThanTheMinimumAndTakesMore_I09() {
        var refused = refusal(draw(wish(STAGE_2, group(25, 4)), scope(25), List.of()));

        assertThat(refused.rule()).isEqualTo("I-09");
        assertThat(refused.fields())
                .containsExactly(new FieldRefusal("/groups/0/wanted", "out-of-range", Map.of("min", "5", "max", "25")));
        assertThat(sample(wish(STAGE_2, group(25, 7)), 25, List.of())
                        .groups()
                        .getFirst()
                        .chosen())
                .hasSize(7);
        assertThat(refusal(draw(wish(STAGE_2, group(25, 26)), scope(25), List.of()))
                        .rule())
                .isEqualTo("I-09");
    }

    @Test
    void refusesUnknownSitesAndSitesInTwoGroups_I09() {
        var wish = wish(STAGE_2, group(4, null), group(IntStream.of(3, 5), true, null));

        assertThat(refusal(draw(wish, scope(4), List.of())).fields())
                .containsExactly(
                        FieldRefusal.of("/groups/1/sites/0/siteId", "duplicate"),
                        FieldRefusal.of("/groups/1/sites/1/siteId", "plan-site-not-agreed"));
    }

    @Test
    void refusesTheCentralFunctionInAGroup_I09() {
        var wish = wish(STAGE_2, group(IntStream.rangeClosed(0, 4), true, null));

        assertThat(refusal(draw(wish, scope(4), List.of())).fields())
                .containsExactly(FieldRefusal.of("/groups/0/sites/0/siteId", "central-function-always"));
    }

    @Test
    void leavesNoSiteOut_I09() {
        assertThat(refusal(draw(wish(STAGE_2, group(3, null)), scope(4), List.of()))
                        .fields())
                .containsExactly(FieldRefusal.of("/groups", "site-missing"));
    }

    @Test
    void wantsAReasonForDrawingAgain_I09() {
        var first = sample(wish(STAGE_2, group(9, null)), 9, List.of());
        var again = new SampleWish(new AuditPlace(STAGE_2, 1, 1), false, List.of(group(9, null)), "a site has closed");

        assertThat(refusal(draw(wish(STAGE_2, group(9, null)), scope(9), List.of(first))))
                .isEqualTo(Refusal.at("sampled-before", "/reason"));
        assertThat(sample(again, 9, List.of(first)).number()).isEqualTo(2);
    }

    @Test
    void remembersWhatTheCycleHasSeenByTheLastSampleOfEachEarlierAudit_I09() {
        var first = sample(wish(STAGE_2, group(9, 3)), 9, List.of());
        var again =
                new SampleWish(new AuditPlace(STAGE_2, 1, 1), false, List.of(group(9, 9)), "all, after a complaint");
        var second = sample(again, 9, List.of(first));
        var later = sample(wish(RECERTIFICATION, group(9, null)), 9, List.of());

        var surveillance = sample(wish(SURVEILLANCE, group(9, null)), 9, List.of(second, first, later));

        assertThat(surveillance.visited()).hasSize(10).contains(HEAD_OFFICE, site(1));
        assertThat(first.visited()).isEmpty();
    }

    @Test
    void needsACentralFunction_I09() {
        var whole = scope(4);
        var headless = new AuditScope(
                whole.client(),
                whole.scopeKorean(),
                whole.scopeEnglish(),
                whole.sites().subList(1, 5),
                whole.headcount(),
                whole.aiRoles(),
                whole.aiSystems(),
                whole.applicableControls(),
                whole.statementVersion(),
                whole.statementDate());

        assertThat(refusal(draw(wish(STAGE_2, group(4, null)), headless, List.of()))
                        .rule())
                .isEqualTo("central-function-unknown");
    }

    private static SiteSample sample(SampleWish wish, int sites, List<SiteSample> earlier) {
        return draw(wish, scope(sites), earlier).orThrow().state();
    }

    private static Refusal refusal(Outcome<SiteSample, SamplingEvent> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<SiteSample, SamplingEvent>) outcome).refusal();
    }
}
