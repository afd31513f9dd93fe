package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditDecisionsTest.ruleOf;
import static dev.proofmark.audit.audit.domain.AuditDecisionsTest.stateOf;
import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.CLIENT;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.PLANNER;
import static dev.proofmark.audit.audit.domain.AuditFixture.PROPOSAL;
import static dev.proofmark.audit.audit.domain.AuditFixture.TEAM;
import static dev.proofmark.audit.audit.domain.AuditFixture.aStage2In;
import static dev.proofmark.audit.audit.domain.AuditFixture.accepted;
import static dev.proofmark.audit.audit.domain.AuditFixture.confirmation;
import static dev.proofmark.audit.audit.domain.AuditFixture.proposal;
import static dev.proofmark.audit.audit.domain.TeamFixture.allFit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TeamDecisionsTest {

    static Stream<Team> teamsWithoutExactlyOneLead() {
        return Stream.of(
                new Team(List.of()),
                new Team(List.of(new TeamMember(AUDITOR, TeamRole.AUDITOR))),
                new Team(List.of(
                        new TeamMember(LEAD, TeamRole.LEAD_AUDITOR), new TeamMember(AUDITOR, TeamRole.LEAD_AUDITOR))));
    }

    @ParameterizedTest
    @MethodSource("teamsWithoutExactlyOneLead")
    void refusesATeamWithoutExactlyOneLead_I10(Team team) {
        assertThat(ruleOf(proposed(proposal(team, new AuditDays(DAY, DAY))))).isEqualTo("I-10");
    }

    @Test
    void refusesAPersonTwice() {
        var team = new Team(
                List.of(new TeamMember(LEAD, TeamRole.LEAD_AUDITOR), new TeamMember(LEAD, TeamRole.TECHNICAL_EXPERT)));

        assertThat(fieldsOf(proposed(proposal(team, new AuditDays(DAY, DAY)))))
                .containsExactly(FieldRefusal.of("/members/1/personId", "team-member-twice"));
    }

    @Test
    void refusesWhoActsForTheClient() {
        var command = new AuditCommand.ProposeTeam(
                PROPOSAL,
                TEAM,
                new AuditDays(DAY, DAY),
                allFit().actingForTheClient(AUDITOR).facts(),
                5);

        assertThat(fieldsOf(proposed(command)))
                .containsExactly(FieldRefusal.of("/members/1/personId", "team-member-acts-for-client"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, audit-days-order", "-2, -1, audit-days-past", "-1, 0, accepted", "0, 3, accepted"})
    void wantsDaysInOrderAndNotGone(int first, int last, String rule) {
        var days = new AuditDays(DAY.plusDays(first), DAY.plusDays(last));

        assertThat(ruleOf(proposed(proposal(TEAM, days)))).isEqualTo(rule);
    }

    @Test
    void confirmsNoTeamThatTheClientMayStillObjectTo_I11() {
        var confirm = confirmation();
        var proposed = aStage2In(AuditStatus.TEAM_PROPOSED);

        assertThat(ruleOf(AuditDecisions.decide(confirm, proposed, PLANNER, DAY.plusDays(5))))
                .isEqualTo("I-11");
        assertThat(ruleOf(AuditDecisions.decide(confirm, proposed, PLANNER, DAY.plusDays(6))))
                .isEqualTo("accepted");
    }

    /** The client must hear of the team while it may still object. */
    @Test
    void tellsOthersOfTheProposalAndUntilWhenItMayBeObjectedTo_I11() {
        var outcome = proposed(proposal(TEAM, new AuditDays(DAY, DAY))).orThrow();

        var proposal = outcome.state().preparation().latest().orElseThrow();
        assertThat(outcome.events()).containsExactly(new AuditEvent.TeamProposed(proposal));
        assertThat(proposal.objectionUntil()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void tellsOthersOfTheConfirmedTeam() {
        var outcome =
                AuditDecisions.decide(confirmation(), accepted(), PLANNER, DAY).orThrow();

        assertThat(outcome.events()).containsExactly(new AuditEvent.TeamConfirmed());
        assertThat(outcome.state().confirmedTeam()).isEqualTo(TEAM);
    }

    @Test
    void startsAnewAfterAnObjection_I11() {
        var objection = new AuditCommand.ObjectToTeam("worked with us last year");
        var objected = stateOf(AuditDecisions.decide(objection, aStage2In(AuditStatus.TEAM_PROPOSED), CLIENT, DAY));
        var another = new AuditCommand.ProposeTeam(new UUID(6, 6), TEAM, new AuditDays(DAY, DAY), allFit().facts(), 5);

        var proposed = stateOf(AuditDecisions.decide(another, objected, PLANNER, DAY));

        assertThat(proposed.preparation().proposals()).hasSize(2);
        assertThat(proposed.preparation().proposals().getFirst().objection())
                .isEqualTo(new Note(CLIENT, DAY, "worked with us last year"));
        assertThat(ruleOf(AuditDecisions.decide(confirmation(), proposed, PLANNER, DAY)))
                .isEqualTo("proposal-replaced");
        assertThat(ruleOf(AuditDecisions.decide(new AuditCommand.AcceptTeam(PROPOSAL), proposed, CLIENT, DAY)))
                .isEqualTo("proposal-replaced");
    }

    @Test
    void takesNoObjectionAfterTheAcceptanceOrTooLate() {
        var objection = new AuditCommand.ObjectToTeam("changed our mind");

        assertThat(ruleOf(AuditDecisions.decide(objection, accepted(), CLIENT, DAY)))
                .isEqualTo("objection-too-late");
        assertThat(ruleOf(AuditDecisions.decide(
                        objection, aStage2In(AuditStatus.TEAM_PROPOSED), CLIENT, DAY.plusDays(6))))
                .isEqualTo("objection-too-late");
    }

    private static Outcome<Audit, AuditEvent> proposed(AuditCommand.ProposeTeam command) {
        return AuditDecisions.decide(command, aStage2In(AuditStatus.PLANNED), PLANNER, DAY);
    }

    private static List<FieldRefusal> fieldsOf(Outcome<Audit, AuditEvent> outcome) {
        return outcome instanceof Refused<Audit, AuditEvent> refused
                ? refused.refusal().fields()
                : List.of();
    }
}
