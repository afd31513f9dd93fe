package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditDecisionsTest.ruleOf;
import static dev.proofmark.audit.audit.domain.AuditDecisionsTest.stateOf;
import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.EXPERT;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.TEAM;
import static dev.proofmark.audit.audit.domain.AuditFixture.aStage2In;
import static dev.proofmark.audit.audit.domain.AuditFixture.slot;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.SITE;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aScope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditorTimeTest {

    @ParameterizedTest
    @EnumSource(TeamRole.class)
    void countsTheLeadAndTheAuditorsOnly_I08(TeamRole role) {
        var team = new Team(List.of(new TeamMember("somebody", role)));
        var plan = plan(slot(DAY, "09:00", "12:00", List.of("somebody"), SITE));

        var counts = role == TeamRole.LEAD_AUDITOR || role == TeamRole.AUDITOR;
        assertThat(AuditorTime.counted(plan, team)).isEqualTo(counts ? Duration.ofHours(3) : Duration.ZERO);
    }

    @Test
    void addsUpWhatEachAuditorIsPlannedFor_I08() {
        var plan = plan(
                slot(DAY, "09:00", "12:00", List.of(LEAD, AUDITOR, EXPERT), SITE),
                slot(DAY, "13:00", "15:30", List.of(AUDITOR), SITE),
                slot(DAY.plusDays(1), "09:00", "10:00", List.of(EXPERT), SITE));

        assertThat(AuditorTime.counted(plan, TEAM)).isEqualTo(Duration.ofMinutes(8 * 60 + 30));
    }

    @Test
    void makesNoFewerDaysOfLongerOnes_I08() {
        var plan = plan(
                slot(DAY, "06:00", "20:00", List.of(LEAD), SITE),
                slot(DAY.plusDays(1), "09:00", "18:00", List.of(LEAD), SITE));

        assertThat(AuditorTime.counted(plan, TEAM)).isEqualTo(Duration.ofHours(16));
    }

    /** Against a table of minutes: however slots overlap, a minute counts once, and 480 of a day at most. */
    @Property
    void countsEveryMinuteOnce_I08(
            @ForAll @Size(min = 1, max = 8) List<@Size(2) List<@IntRange(min = 0, max = 1439) Integer>> times) {
        var minutes = new BitSet();
        var slots = new ArrayList<PlanSlot>();
        for (var time : times) {
            int from = Math.min(time.getFirst(), time.getLast());
            int to = Math.max(time.getFirst(), time.getLast());
            minutes.set(from, to);
            slots.add(slot(DAY, clock(from), clock(to), List.of(LEAD), SITE));
        }

        assertThat(AuditorTime.counted(plan(slots.toArray(PlanSlot[]::new)), TEAM))
                .isEqualTo(Duration.ofMinutes(Math.min(minutes.cardinality(), 480)));
    }

    @Test
    void refusesAPlanThatIsShorterThanWhatWasDetermined_I08() {
        var tooShort = plan(slot(DAY, "09:00", "16:59", List.of(LEAD, EXPERT), SITE));
        var enough = plan(slot(DAY, "09:00", "17:00", List.of(LEAD, EXPERT), SITE));

        assertThat(ruleOf(send(tooShort, Duration.ofHours(8)))).isEqualTo("I-08");
        assertThat(stateOf(send(enough, Duration.ofHours(8))).status()).isEqualTo(AuditStatus.PLAN_SENT);
    }

    @Test
    void takesAnyPlanWhereNothingWasDetermined_I08() {
        var brief = plan(slot(DAY, "09:00", "09:01", List.of(LEAD), SITE));

        assertThat(stateOf(send(brief, null)).status()).isEqualTo(AuditStatus.PLAN_SENT);
    }

    private static Outcome<Audit, AuditEvent> send(AuditPlan plan, @Nullable Duration determined) {
        var command = new AuditCommand.SendPlan(plan, aScope(), determined, Set.of());
        return AuditDecisions.decide(command, aStage2In(AuditStatus.TEAM_CONFIRMED), LEAD, DAY);
    }

    private static AuditPlan plan(PlanSlot... slots) {
        return new AuditPlan("to judge conformity", "ISO/IEC 42001:2023", List.of(slots));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
