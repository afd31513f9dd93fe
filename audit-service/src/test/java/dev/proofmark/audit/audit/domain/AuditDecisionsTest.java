package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.PLANNER;
import static dev.proofmark.audit.audit.domain.AuditFixture.PROPOSAL;
import static dev.proofmark.audit.audit.domain.AuditFixture.aStage2In;
import static dev.proofmark.audit.audit.domain.AuditFixture.accepted;
import static dev.proofmark.audit.audit.domain.AuditFixture.conclusion;
import static dev.proofmark.audit.audit.domain.AuditFixture.confirmation;
import static dev.proofmark.audit.audit.domain.AuditFixture.opening;
import static dev.proofmark.audit.audit.domain.AuditFixture.plan;
import static dev.proofmark.audit.audit.domain.AuditFixture.proposal;
import static dev.proofmark.audit.audit.domain.AuditFixture.recommendation;
import static dev.proofmark.audit.audit.domain.AuditStatus.CANCELLED;
import static dev.proofmark.audit.audit.domain.AuditStatus.CLOSED;
import static dev.proofmark.audit.audit.domain.AuditStatus.CONCLUDED;
import static dev.proofmark.audit.audit.domain.AuditStatus.FOLLOW_UP;
import static dev.proofmark.audit.audit.domain.AuditStatus.IN_PROGRESS;
import static dev.proofmark.audit.audit.domain.AuditStatus.PLANNED;
import static dev.proofmark.audit.audit.domain.AuditStatus.PLAN_SENT;
import static dev.proofmark.audit.audit.domain.AuditStatus.POSTPONED;
import static dev.proofmark.audit.audit.domain.AuditStatus.RECOMMENDED;
import static dev.proofmark.audit.audit.domain.AuditStatus.REPORT_ISSUED;
import static dev.proofmark.audit.audit.domain.AuditStatus.TEAM_CONFIRMED;
import static dev.proofmark.audit.audit.domain.AuditStatus.TEAM_PROPOSED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Accepted;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuditDecisionsTest {

    /** Where each command leads from each state; what is missing here is refused. */
    private static final Map<String, Map<AuditStatus, AuditStatus>> TABLE = Map.ofEntries(
            entry(
                    "ProposeTeam",
                    Map.of(PLANNED, TEAM_PROPOSED, TEAM_PROPOSED, TEAM_PROPOSED, POSTPONED, TEAM_PROPOSED)),
            entry("AcceptTeam", Map.of(TEAM_PROPOSED, TEAM_PROPOSED)),
            entry("ObjectToTeam", Map.of(TEAM_PROPOSED, PLANNED)),
            entry("ConfirmTeam", Map.of(TEAM_PROPOSED, TEAM_CONFIRMED)),
            entry("SendPlan", Map.of(TEAM_CONFIRMED, PLAN_SENT, PLAN_SENT, PLAN_SENT)),
            entry("Open", Map.of(PLAN_SENT, IN_PROGRESS)),
            entry("Conclude", Map.of(IN_PROGRESS, CONCLUDED)),
            entry("IssueReport", Map.of(CONCLUDED, FOLLOW_UP)),
            entry(
                    "AmendReport",
                    Map.of(
                            REPORT_ISSUED, REPORT_ISSUED,
                            FOLLOW_UP, FOLLOW_UP,
                            RECOMMENDED, RECOMMENDED,
                            CLOSED, CLOSED)),
            entry("Recommend", Map.of(REPORT_ISSUED, RECOMMENDED, FOLLOW_UP, RECOMMENDED)),
            entry("Postpone", Map.of(TEAM_PROPOSED, POSTPONED, TEAM_CONFIRMED, POSTPONED, PLAN_SENT, POSTPONED)),
            entry(
                    "Cancel",
                    Map.of(
                            PLANNED, CANCELLED,
                            TEAM_PROPOSED, CANCELLED,
                            TEAM_CONFIRMED, CANCELLED,
                            PLAN_SENT, CANCELLED,
                            IN_PROGRESS, CANCELLED,
                            POSTPONED, CANCELLED)),
            entry("Close", Map.of(RECOMMENDED, CLOSED)));

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(AuditStatus.values())
                .flatMap(status -> commands().stream().map(command -> Arguments.of(status, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void goesWhereTheTableSaysAndNowhereElse(AuditStatus from, AuditCommand command) {
        var settled = from == TEAM_PROPOSED && command instanceof AuditCommand.ConfirmTeam;
        var audit = settled ? accepted() : aStage2In(from);

        var outcome = AuditDecisions.decide(command, audit, LEAD, DAY);

        var expected = TABLE.getOrDefault(command.name(), Map.of()).get(from);
        if (expected == null) {
            assertThat(ruleOf(outcome)).isEqualTo("wrong-state");
        } else {
            assertThat(stateOf(outcome).status()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(AuditStatus.class)
    void datesAnAuditInEveryStateButTheLast(AuditStatus status) {
        var outcome = AuditDecisions.decide(new AuditCommand.SetDueDate(DAY), aStage2In(status), "system", DAY);

        if (status == CLOSED) {
            assertThat(ruleOf(outcome)).isEqualTo("wrong-state");
        } else {
            assertThat(stateOf(outcome).dueBy()).isEqualTo(DAY);
            assertThat(stateOf(outcome).status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @MethodSource("leadsCommands")
    void leavesTheLeadsWorkToTheLead(AuditStatus status, AuditCommand command) {
        var outcome = AuditDecisions.decide(command, aStage2In(status), AUDITOR, DAY);

        assertThat(ruleOf(outcome)).isEqualTo("lead-auditor-only");
    }

    static Stream<Arguments> leadsCommands() {
        return Stream.of(
                Arguments.of(TEAM_CONFIRMED, plan()),
                Arguments.of(PLAN_SENT, opening()),
                Arguments.of(IN_PROGRESS, conclusion(null)),
                Arguments.of(CONCLUDED, new AuditCommand.IssueReport(false)),
                Arguments.of(FOLLOW_UP, recommendation()),
                Arguments.of(FOLLOW_UP, new AuditCommand.AmendReport()),
                Arguments.of(PLAN_SENT, new AuditCommand.Postpone("a fire", false)),
                Arguments.of(IN_PROGRESS, new AuditCommand.Cancel("a fire", false)));
    }

    @ParameterizedTest
    @EnumSource(AuditStatus.class)
    void takesFindingsDuringTheAuditAndUntilTheReport(AuditStatus status) {
        var possible = status == IN_PROGRESS || status == CONCLUDED;

        assertThat(AuditDecisions.objectionToFinding(aStage2In(status)).isEmpty())
                .isEqualTo(possible);
    }

    @Test
    void forgetsTeamAndPlanOfAPostponedAuditButNotThatTheyWere() {
        var postponed = aStage2In(POSTPONED);

        assertThat(postponed.confirmedTeam().members()).isEmpty();
        assertThat(postponed.plan()).isEmpty();
        assertThat(postponed.course().interruptions())
                .containsExactly(new Interruption(
                        Interruption.Kind.POSTPONED, "a fire", PLANNER, DAY, PLAN_SENT, new AuditDays(DAY, DAY)));
        assertThat(stateOf(AuditDecisions.decide(proposal(), postponed, PLANNER, DAY))
                        .status())
                .isEqualTo(TEAM_PROPOSED);
    }

    @Test
    void tellsOthersOfAnInterruption() {
        var outcome = AuditDecisions.decide(new AuditCommand.Cancel("a fire", true), aStage2In(PLANNED), PLANNER, DAY);

        assertThat(outcome.orThrow().events())
                .containsExactly(new AuditEvent.Interrupted(
                        new Interruption(Interruption.Kind.CANCELLED, "a fire", PLANNER, DAY, PLANNED, null)));
    }

    @Test
    void tellsConcernsInsteadOfFindingsInStage1() {
        var stage1 = AuditFixture.after(AuditFixture.aSentPlanOf(AuditKind.STAGE_1), opening(), LEAD);

        assertThat(AuditDecisions.objectionToFinding(stage1))
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo("stage-1-tells-concerns"));
    }

    private static List<AuditCommand> commands() {
        return List.of(
                proposal(),
                new AuditCommand.AcceptTeam(PROPOSAL),
                new AuditCommand.ObjectToTeam("a former consultant of ours"),
                confirmation(),
                plan(),
                opening(),
                conclusion(null),
                new AuditCommand.IssueReport(true),
                new AuditCommand.AmendReport(),
                recommendation(),
                new AuditCommand.Postpone("a fire", true),
                new AuditCommand.Cancel("a fire", true),
                new AuditCommand.Close());
    }

    static String ruleOf(Outcome<Audit, AuditEvent> outcome) {
        return outcome instanceof Refused<Audit, AuditEvent> refused
                ? refused.refusal().rule()
                : "accepted";
    }

    static Audit stateOf(Outcome<Audit, AuditEvent> outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
        return outcome.orThrow().state();
    }
}
