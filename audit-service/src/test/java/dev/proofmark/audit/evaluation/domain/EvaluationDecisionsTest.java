package dev.proofmark.audit.evaluation.domain;

import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.EVALUATOR;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.NOW;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.PLANNER;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.REPORT;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.SHA256;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.TERMS;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.TODAY;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.UNMEASURED;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.after;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.assign;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.handOver;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.in;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.issue;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.plan;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.reasons;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.receive;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.refusal;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.take;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.ASSIGNED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.CONCLUDED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.ITEM_RECEIVED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.OPENED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.PLANNED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.REPORTED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.TESTED;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.AUTHORISER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.METHOD;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.OTHER_TESTER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.TESTER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.aLaboratory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.evaluation.domain.EvaluationFixture.Done;
import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.audit.laboratory.domain.AccreditationCover.Gap;
import dev.proofmark.audit.laboratory.domain.AccreditationCover.NotCovered;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of EvaluationDecisions, and each rule by itself. */
class EvaluationDecisionsTest {

    private static final NotCovered GAP = new NotCovered(Gap.METHOD_NOT_IN_SCOPE, TODAY);

    private static final Map<EvaluationStatus, Map<String, EvaluationStatus>> TABLE = new EnumMap<>(Map.of(
            OPENED, Map.of("Assign", ASSIGNED),
            ASSIGNED, Map.of("Assign", ASSIGNED, "WritePlan", ASSIGNED, "ApprovePlan", PLANNED),
            PLANNED, Map.of("Assign", PLANNED, "ReceiveItem", ITEM_RECEIVED),
            ITEM_RECEIVED,
                    Map.of(
                            "Assign", ITEM_RECEIVED,
                            "HandOver", ITEM_RECEIVED,
                            "TakeTimings", ITEM_RECEIVED,
                            "TakeResults", TESTED),
            TESTED, Map.of("HandOver", TESTED, "TakeTimings", TESTED, "TakeResults", TESTED, "IssueReport", REPORTED),
            REPORTED, Map.of("HandOver", REPORTED, "BeginAmendment", REPORTED, "Conclude", CONCLUDED),
            CONCLUDED, Map.of("HandOver", CONCLUDED)));

    static Stream<Done> commands() {
        return Stream.concat(
                EvaluationFixture.way(),
                Stream.of(
                        new Done(new EvaluationCommand.BeginAmendment(), AUTHORISER),
                        new Done(new EvaluationCommand.TakeTimings(), TESTER)));
    }

    @ParameterizedTest
    @EnumSource(EvaluationStatus.class)
    void followsTheTable(EvaluationStatus status) {
        Evaluation evaluation = status == ASSIGNED ? planned() : in(status);
        commands().forEach(done -> {
            var next = next(status, done);
            if (next == null) {
                assertThat(refusal(done.command(), evaluation, done.actor()))
                        .as("%s while %s", done.command().name(), status)
                        .isEqualTo("wrong-state");
            } else {
                assertThat(after(done.command(), evaluation, done.actor()).status())
                        .as("%s while %s", done.command().name(), status)
                        .isEqualTo(next);
            }
        });
    }

    private static @Nullable EvaluationStatus next(EvaluationStatus status, Done done) {
        return TABLE.getOrDefault(status, Map.of()).get(done.command().name());
    }

    /** Assigned, with a plan that can be approved. */
    private static Evaluation planned() {
        return after(new EvaluationCommand.WritePlan(plan()), in(ASSIGNED), TESTER);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void leavesEachStepToWhoeverIsAssignedForIt(Done done) {
        Evaluation evaluation = TABLE.keySet().stream()
                .filter(status -> next(status, done) != null)
                .findFirst()
                .map(EvaluationFixture::in)
                .orElseThrow();
        if (!done.actor().equals(PLANNER)) {
            Set.of(TESTER, AUTHORISER, EVALUATOR).stream()
                    .filter(person -> !person.equals(done.actor()))
                    .forEach(person -> assertThat(refusal(done.command(), evaluation, person))
                            .isEqualTo("evaluation-role"));
        }
    }

    @Test
    void refusesAnotherArtefactThanTheAgreedOne_I46() {
        assertThat(refusal(receive("0".repeat(64)), in(PLANNED), TESTER)).isEqualTo("I-46");
        assertThat(after(receive(SHA256), in(PLANNED), TESTER).receipt()).isNotNull();
    }

    @Test
    void refusesAReceiptAndAHandOverStillToCome() {
        var tomorrow = new EvaluationCommand.ReceiveItem(TODAY.plusDays(1), "좋음", SHA256, "금고");
        assertThat(reasons(tomorrow, in(PLANNED), TESTER)).containsExactly("/receivedOn receipt-in-future");
        assertThat(reasons(handOver(NOW.plusSeconds(1)), in(ITEM_RECEIVED), TESTER))
                .containsExactly("/at receipt-in-future");
        Evaluation handed = after(handOver(NOW), in(ITEM_RECEIVED), TESTER);
        assertThat(refusal(handOver(NOW.minusSeconds(1)), handed, TESTER)).isEqualTo("custody-order");
    }

    @Test
    void authorisesNoReportOfALaboratoryThatIsNotCovered_I44() {
        assertThat(refusal(issue(null, true, GAP, TERMS), in(TESTED), AUTHORISER))
                .isEqualTo("I-44-scope");
        assertThat(refusal(issue(null, true, new NotCovered(Gap.NOT_ACCREDITED, TODAY), TERMS), in(TESTED), AUTHORISER))
                .isEqualTo("I-44");
        assertThat(refusal(issue(null, true, new NotCovered(Gap.NOT_RECOGNISED, TODAY), TERMS), in(TESTED), AUTHORISER))
                .isEqualTo("I-44-recognition");
    }

    @Test
    void authorisesItWhereTheBodyHasJustifiedTheLaboratory_I44() {
        Evaluation tested = in(TESTED);
        var justified = new Assignment(
                aLaboratory().id(), List.of(TESTER), AUTHORISER, EVALUATOR, "우리가 시험기관을 현장에서 평가함", PLANNER, TODAY);

        assertThat(after(issue(null, true, GAP, TERMS), tested.with(justified), AUTHORISER)
                        .status())
                .isEqualTo(REPORTED);
    }

    @Test
    void letsNobodyAuthoriseWhatTheyTested() {
        Evaluation tested = in(TESTED).acted(AUTHORISER, EvaluationRole.TESTER);
        assertThat(refusal(issue(null, true), tested, AUTHORISER)).isEqualTo("authoriser-tested");
    }

    /** Where nothing is measured nobody sends predictions, and the report follows from the receipt. */
    @Test
    void reportsWithoutResultsWhereNothingIsMeasured() {
        var cover = AccreditationCover.on(aLaboratory(), METHOD, TODAY, TODAY);
        var take = new EvaluationCommand.TakeResults(REPORT, SHA256, 1, UNMEASURED);

        assertThat(refusal(take, in(ITEM_RECEIVED), TESTER)).isEqualTo("no-predictions");
        assertThat(refusal(issue(null, true), in(ITEM_RECEIVED), AUTHORISER)).isEqualTo("wrong-state");
        assertThat(after(issue(null, true, cover, UNMEASURED), in(ITEM_RECEIVED), AUTHORISER)
                        .status())
                .isEqualTo(REPORTED);
    }

    /** Whoever measured has tested: they are not replaced any more, and don't authorise. */
    @Test
    void takesTimingsOfAnySchemeAndRemembersWhoMeasured() {
        Evaluation received = in(ITEM_RECEIVED)
                .with(new Assignment(
                        aLaboratory().id(),
                        List.of(TESTER, OTHER_TESTER),
                        AUTHORISER,
                        EVALUATOR,
                        null,
                        PLANNER,
                        TODAY));

        Evaluation measured = after(new EvaluationCommand.TakeTimings(), received, OTHER_TESTER);

        assertThat(measured).isEqualTo(received.acted(OTHER_TESTER, EvaluationRole.TESTER));
        assertThat(measured.participation().acted())
                .contains(new EvaluationMember(OTHER_TESTER, EvaluationRole.TESTER));
    }

    @Test
    void grantsNothingThatDoesNotMeetItsRequirements() {
        Evaluation failed = after(issue(null, false), in(TESTED), AUTHORISER);

        assertThat(refusal(conclude(RecommendationKind.GRANT), failed, EVALUATOR))
                .isEqualTo("requirement-not-met");
        assertThat(after(conclude(RecommendationKind.REFUSE), failed, EVALUATOR).status())
                .isEqualTo(CONCLUDED);
    }

    /** The report in force is the one that names its predecessor; meanwhile nothing rests on it. */
    @Test
    void waitsForTheReportThatReplacesOne() {
        Evaluation amending = after(new EvaluationCommand.BeginAmendment(), in(REPORTED), AUTHORISER);

        assertThat(refusal(conclude(RecommendationKind.GRANT), amending, EVALUATOR))
                .isEqualTo("report-being-amended");
        assertThat(refusal(conclude(RecommendationKind.REFUSE), amending, EVALUATOR))
                .isEqualTo("report-being-amended");
        assertThat(refusal(new EvaluationCommand.BeginAmendment(), amending, AUTHORISER))
                .isEqualTo("report-being-amended");
        assertThat(refusal(issue(null, true), amending, AUTHORISER)).isEqualTo("report-amends-another");
        assertThat(refusal(issue(REPORT, true), in(TESTED), AUTHORISER)).isEqualTo("report-amends-another");
        assertThat(refusal(take(), in(REPORTED), TESTER)).isEqualTo("wrong-state");
        assertThat(after(take(), amending, TESTER).status()).isEqualTo(REPORTED);
        assertThat(refusal(new EvaluationCommand.TakeTimings(), in(REPORTED), TESTER))
                .isEqualTo("wrong-state");
        assertThat(after(new EvaluationCommand.TakeTimings(), amending, TESTER)).isEqualTo(amending);

        Evaluation amended = after(issue(REPORT, true), amending, AUTHORISER);
        assertThat(after(conclude(RecommendationKind.GRANT), amended, EVALUATOR).status())
                .isEqualTo(CONCLUDED);
    }

    /** Whoever was replaced before they did anything keeps away from review and decision all the same. */
    @Test
    void remembersEverybodyWhoWasEverAssigned_I48() {
        Evaluation reassigned = after(assign(List.of(OTHER_TESTER), AUTHORISER, EVALUATOR), in(ASSIGNED), PLANNER);

        assertThat(reassigned.participation().ever())
                .contains(
                        new EvaluationMember(TESTER, EvaluationRole.TESTER),
                        new EvaluationMember(OTHER_TESTER, EvaluationRole.TESTER),
                        new EvaluationMember(AUTHORISER, EvaluationRole.AUTHORISER),
                        new EvaluationMember(EVALUATOR, EvaluationRole.EVALUATOR));
        assertThat(reassigned.has(TESTER, EvaluationRole.TESTER)).isFalse();
        assertThat(refusal(new EvaluationCommand.WritePlan(plan()), reassigned, TESTER))
                .isEqualTo("evaluation-role");
    }

    private static EvaluationCommand conclude(RecommendationKind kind) {
        return new EvaluationCommand.Conclude(kind, "시험성적서에 따름");
    }
}
