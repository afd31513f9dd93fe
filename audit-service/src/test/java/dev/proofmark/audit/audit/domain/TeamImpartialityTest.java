package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditDecisionsTest.ruleOf;
import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.EXPERT;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.PLANNER;
import static dev.proofmark.audit.audit.domain.AuditFixture.PROPOSAL;
import static dev.proofmark.audit.audit.domain.AuditFixture.TEAM;
import static dev.proofmark.audit.audit.domain.AuditFixture.aStage2In;
import static dev.proofmark.audit.audit.domain.AuditFixture.accepted;
import static dev.proofmark.audit.audit.domain.TeamFixture.allFit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Barred persons on teams; the day is 31 March 2026. */
class TeamImpartialityTest {

    private static final AuditDays TODAY = new AuditDays(DAY, DAY);

    @Nested
    class Proposals {

        @ParameterizedTest(name = "barred until {0}, audit from {1}: {2}")
        @CsvSource({
            "2026-03-30, 2026-03-31, accepted",
            "2026-03-31, 2026-03-31, I-02",
            "2026-04-01, 2026-03-31, I-02",
            "2028-02-28, 2028-02-28, I-02",
            "2028-02-28, 2028-02-29, accepted",
            "2028-02-29, 2028-02-29, I-02",
            "2028-02-29, 2028-03-01, accepted"
        })
        void areMeasuredByTheAuditsFirstDay_I02(LocalDate until, LocalDate firstDay, String rule) {
            var days = new AuditDays(firstDay, firstDay.plusDays(4));

            assertThat(ruleOf(proposed(TEAM, days, bar(AUDITOR, until)))).isEqualTo(rule);
        }

        @ParameterizedTest
        @CsvSource({"LEAD_AUDITOR", "AUDITOR", "TECHNICAL_EXPERT"})
        void haveNoBarredMemberWhoTakesPart_I02(TeamRole role) {
            var lead = role == TeamRole.LEAD_AUDITOR ? "tied" : LEAD;
            var team = role == TeamRole.LEAD_AUDITOR
                    ? new Team(List.of(new TeamMember(lead, role)))
                    : new Team(List.of(new TeamMember(lead, TeamRole.LEAD_AUDITOR), new TeamMember("tied", role)));

            assertThat(ruleOf(proposed(team, TODAY, bar("tied", null)))).isEqualTo("I-02");
        }

        @Test
        void mayHaveThemWatch_I02() {
            var team = new Team(
                    List.of(new TeamMember(LEAD, TeamRole.LEAD_AUDITOR), new TeamMember("tied", TeamRole.OBSERVER)));

            assertThat(ruleOf(proposed(team, TODAY, bar("tied", null)))).isEqualTo("accepted");
        }

        @Test
        void pointToEveryBarredMemberWithTheDate_I02() {
            var refused = proposed(TEAM, TODAY, bar(EXPERT, null), bar("somebody", null), bar(LEAD, DAY));

            assertThat(fieldsOf(refused))
                    .containsExactly(
                            new FieldRefusal(
                                    "/members/0/personId",
                                    "barred-person",
                                    Map.of("person", LEAD, "until", "2026-03-31")),
                            new FieldRefusal("/members/2/personId", "barred-person-no-end", Map.of("person", EXPERT)));
        }
    }

    @Nested
    class Confirmations {

        /** The bar became known after the proposal. */
        @ParameterizedTest
        @CsvSource({"2026-03-30, accepted", "2026-03-31, I-02"})
        void goByWhatIsKnownThen_I02(LocalDate until, String rule) {
            assertThat(ruleOf(confirmed(bar(LEAD, until)))).isEqualTo(rule);
        }

        @Test
        void pointToTheProposal_I02() {
            assertThat(fieldsOf(confirmed(bar(AUDITOR, DAY), bar("somebody", null))))
                    .containsExactly(new FieldRefusal(
                            "/proposalId", "barred-person", Map.of("person", AUDITOR, "until", "2026-03-31")));
        }

        private static Outcome<Audit, AuditEvent> confirmed(Bar... bars) {
            return AuditDecisions.decide(
                    new AuditCommand.ConfirmTeam(
                            PROPOSAL, allFit().barring(bars).facts()),
                    accepted(),
                    PLANNER,
                    DAY);
        }
    }

    private static Outcome<Audit, AuditEvent> proposed(Team team, AuditDays days, Bar... bars) {
        var command = new AuditCommand.ProposeTeam(
                PROPOSAL, team, days, allFit().barring(bars).facts(), 5);
        return AuditDecisions.decide(command, aStage2In(AuditStatus.PLANNED), PLANNER, DAY);
    }

    private static Bar bar(String personId, @Nullable LocalDate until) {
        return new Bar(personId, until, Instant.EPOCH, new UUID(0, 1));
    }

    private static List<FieldRefusal> fieldsOf(Outcome<Audit, AuditEvent> outcome) {
        return outcome instanceof Refused<Audit, AuditEvent> refused
                ? refused.refusal().fields()
                : List.of();
    }
}
