package dev.proofmark.audit.finding.domain;

import static dev.proofmark.audit.finding.domain.FindingFixture.AUDITOR;
import static dev.proofmark.audit.finding.domain.FindingFixture.CLIENT;
import static dev.proofmark.audit.finding.domain.FindingFixture.DAY;
import static dev.proofmark.audit.finding.domain.FindingFixture.EVIDENCE;
import static dev.proofmark.audit.finding.domain.FindingFixture.EXPERT;
import static dev.proofmark.audit.finding.domain.FindingFixture.RESPONSE;
import static dev.proofmark.audit.finding.domain.FindingFixture.aFindingIn;
import static dev.proofmark.audit.finding.domain.FindingFixture.verification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingDecisionsTest {

    /** What becomes of each command in each state: a state, or the rule that refuses. */
    private static final Map<FindingStatus, List<String>> TABLE = Map.of(
            FindingStatus.RAISED, List.of("RESPONDED", "wrong-state", "wrong-state", "wrong-state", "I-14"),
            FindingStatus.RESPONDED, List.of("wrong-state", "PLAN_ACCEPTED", "PLAN_REJECTED", "wrong-state", "I-14"),
            FindingStatus.PLAN_REJECTED, List.of("RESPONDED", "wrong-state", "wrong-state", "wrong-state", "I-14"),
            FindingStatus.PLAN_ACCEPTED,
                    List.of("wrong-state", "wrong-state", "wrong-state", "EVIDENCE_SUBMITTED", "I-14"),
            FindingStatus.EVIDENCE_SUBMITTED,
                    List.of("wrong-state", "wrong-state", "wrong-state", "EVIDENCE_SUBMITTED", "VERIFIED_CLOSED"),
            FindingStatus.INEFFECTIVE, List.of("RESPONDED", "wrong-state", "wrong-state", "wrong-state", "wrong-state"),
            FindingStatus.VERIFIED_CLOSED,
                    List.of("wrong-state", "wrong-state", "wrong-state", "wrong-state", "wrong-state"),
            FindingStatus.RECORDED, List.of("wrong-state", "wrong-state", "wrong-state", "wrong-state", "wrong-state"));

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(FindingStatus.values())
                .flatMap(status -> Stream.of(0, 1, 2, 3, 4)
                        .map(index -> Arguments.of(status, commands().get(index), expected(status, index))));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void goesWhereTheTableSaysAndNowhereElse(FindingStatus from, FindingCommand command, String expected) {
        var client = command instanceof FindingCommand.Respond || command instanceof FindingCommand.SubmitEvidence;

        var outcome = FindingDecisions.decide(command, aFindingIn(from), client ? CLIENT : AUDITOR, DAY);

        assertThat(result(outcome)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"CLIENT", "ADVISES"})
    void closesNothingForTheClientNorForWhoOnlyAdvises_I14(Capacity capacity) {
        var somebody = new FindingActor("somebody", capacity);

        var outcome = FindingDecisions.decide(
                verification(true), aFindingIn(FindingStatus.EVIDENCE_SUBMITTED), somebody, DAY);

        assertThat(result(outcome)).isEqualTo("I-14");
    }

    @Test
    void keepsTheVerificationWithItsEvidence_I14() {
        var closed = aFindingIn(FindingStatus.VERIFIED_CLOSED);

        assertThat(closed.followUp().evidence()).hasSize(1);
        assertThat(closed.followUp().verifications())
                .containsExactly(new Verification(true, "documents", "seen", "auditor", DAY));
        assertThat(closed.standing().verifiedOn()).isEqualTo(DAY);
    }

    @Test
    void asksForNewEvidenceAfterAnIneffectiveVerification_I14() {
        var again = FindingFixture.after(aFindingIn(FindingStatus.INEFFECTIVE), RESPONSE, CLIENT);
        var accepted = FindingFixture.after(again, new FindingCommand.Accept(""), AUDITOR);

        assertThat(result(FindingDecisions.decide(verification(true), accepted, AUDITOR, DAY)))
                .isEqualTo("I-14");
        assertThat(accepted.standing().verifiedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RAISED, EXPERT", "RAISED, AUDITOR"})
    void letsOnlyTheClientAnswer(FindingStatus status, String who) {
        var actor = who.equals("EXPERT") ? EXPERT : AUDITOR;

        assertThat(result(FindingDecisions.decide(RESPONSE, aFindingIn(status), actor, DAY)))
                .isEqualTo("client-only");
    }

    @Test
    void letsNobodyAcceptTheirOwnPlan() {
        var accept = new FindingCommand.Accept("");
        var responded = aFindingIn(FindingStatus.RESPONDED);

        assertThat(result(FindingDecisions.decide(accept, responded, CLIENT, DAY)))
                .isEqualTo("auditors-only");
        assertThat(result(FindingDecisions.decide(accept, responded, EXPERT, DAY)))
                .isEqualTo("auditors-only");
    }

    static Stream<Arguments> incompleteResponses() {
        return Stream.of(
                Arguments.of(new FindingCommand.Respond(null, "cause", "action"), List.of("/correction")),
                Arguments.of(new FindingCommand.Respond("correction", " ", "action"), List.of("/cause")),
                Arguments.of(new FindingCommand.Respond("correction", "cause", ""), List.of("/correctiveAction")),
                Arguments.of(
                        new FindingCommand.Respond(null, null, null),
                        List.of("/correction", "/cause", "/correctiveAction")));
    }

    @ParameterizedTest
    @MethodSource("incompleteResponses")
    void refusesAResponseWithoutCorrectionCauseAndCorrectiveAction_I15(
            FindingCommand.Respond response, List<String> pointers) {
        var outcome = FindingDecisions.decide(response, aFindingIn(FindingStatus.RAISED), CLIENT, DAY);

        assertThat(result(outcome)).isEqualTo("I-15");
        assertThat(fields(outcome)).extracting(FieldRefusal::pointer).containsExactlyElementsOf(pointers);
    }

    private static List<FindingCommand> commands() {
        return List.of(
                RESPONSE,
                new FindingCommand.Accept("fits"),
                new FindingCommand.Reject("does not"),
                EVIDENCE,
                verification(true));
    }

    private static String expected(FindingStatus status, int index) {
        return TABLE.getOrDefault(status, List.of()).get(index);
    }

    private static String result(Outcome<Finding, FindingEvent> outcome) {
        return outcome instanceof Refused<Finding, FindingEvent> refused
                ? refused.refusal().rule()
                : outcome.orThrow().state().status().name();
    }

    private static List<FieldRefusal> fields(Outcome<Finding, FindingEvent> outcome) {
        return outcome instanceof Refused<Finding, FindingEvent> refused
                ? refused.refusal().fields()
                : List.of();
    }
}
