package dev.proofmark.audit.evaluation.domain;

import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.ASSIGNED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.CONCLUDED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.ITEM_RECEIVED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.OPENED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.PLANNED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.REPORTED;
import static dev.proofmark.audit.evaluation.domain.EvaluationStatus.TESTED;
import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what may be done to an evaluation. Every command not named for a state is refused as {@code wrong-state}.
 *
 * <pre>
 * OPENED         Assign → ASSIGNED
 * ASSIGNED       Assign → ASSIGNED · WritePlan → ASSIGNED · ApprovePlan → PLANNED
 * PLANNED        Assign → PLANNED · ReceiveItem → ITEM_RECEIVED
 * ITEM_RECEIVED  Assign → ITEM_RECEIVED · HandOver → ITEM_RECEIVED · TakeResults → TESTED
 *                TakeTimings → ITEM_RECEIVED
 *                IssueReport → REPORTED (only where the scheme measures nothing: there are no results to take)
 * TESTED         HandOver → TESTED · TakeResults → TESTED · TakeTimings → TESTED · IssueReport → REPORTED
 * REPORTED       HandOver → REPORTED · BeginAmendment → REPORTED · Conclude → CONCLUDED
 *                TakeResults → REPORTED, TakeTimings → REPORTED, IssueReport → REPORTED
 *                (all three only while the report is being amended)
 * CONCLUDED      HandOver → CONCLUDED
 * </pre>
 *
 * <p>Who does it: the programme manager assigns, testers write, receive, hand over and hand in, the authoriser issues and
 * amends, the evaluator approves and concludes; whoever is assigned in another role is told whose it is.
 */
public final class EvaluationDecisions {

    private EvaluationDecisions() {}

    /**
     * The evaluation after a command, or the rule that forbids it.
     *
     * @param actor opaque person id
     */
    public static Outcome<Evaluation, EvaluationEvent> decide(
            EvaluationCommand command, Evaluation evaluation, String actor, LocalDate today) {
        if (!possibleIn(command).contains(evaluation.status())) {
            return Outcome.refused(Refusal.wrongState(command.name(), evaluation.status()));
        }
        var doer = doer(command);
        if (doer.isPresent() && !evaluation.has(actor, doer.get())) {
            return Outcome.refused(
                    Refusal.of("evaluation-role", Map.of("role", doer.get().name())));
        }
        var acted = doer.map(role -> evaluation.acted(actor, role)).orElse(evaluation);
        return switch (command) {
            case EvaluationCommand.Assign assign -> assign(assign, evaluation, actor, today);
            case EvaluationCommand.WritePlan write ->
                Outcome.accepted(acted.with(new TestPlan(write.content(), actor, today, null, null)), List.of());
            case EvaluationCommand.ApprovePlan approve -> approve(approve, acted, actor, today);
            case EvaluationCommand.ReceiveItem receive -> receive(receive, acted, actor, today);
            case EvaluationCommand.HandOver handOver -> handOver(handOver, acted, actor);
            case EvaluationCommand.TakeResults take -> take(take, acted, actor, today);
            case EvaluationCommand.TakeTimings take -> takeTimings(take, acted);
            case EvaluationCommand.IssueReport issue -> issue(issue, acted, actor, today);
            case EvaluationCommand.BeginAmendment begin -> amend(acted);
            case EvaluationCommand.Conclude conclude -> conclude(conclude, acted, actor, today);
        };
    }

    private static Set<EvaluationStatus> possibleIn(EvaluationCommand command) {
        return switch (command) {
            case EvaluationCommand.Assign assign -> EnumSet.of(OPENED, ASSIGNED, PLANNED, ITEM_RECEIVED);
            case EvaluationCommand.WritePlan write -> EnumSet.of(ASSIGNED);
            case EvaluationCommand.ApprovePlan approve -> EnumSet.of(ASSIGNED);
            case EvaluationCommand.ReceiveItem receive -> EnumSet.of(PLANNED);
            case EvaluationCommand.HandOver handOver -> EnumSet.range(ITEM_RECEIVED, CONCLUDED);
            case EvaluationCommand.TakeResults take -> EnumSet.of(ITEM_RECEIVED, TESTED, REPORTED);
            case EvaluationCommand.TakeTimings take -> EnumSet.of(ITEM_RECEIVED, TESTED, REPORTED);
            case EvaluationCommand.IssueReport issue ->
                issue.terms().measures() ? EnumSet.of(TESTED, REPORTED) : EnumSet.of(ITEM_RECEIVED, REPORTED);
            case EvaluationCommand.BeginAmendment begin -> EnumSet.of(REPORTED);
            case EvaluationCommand.Conclude conclude -> EnumSet.of(REPORTED);
        };
    }

    /** In which role of the evaluation a command is somebody's; empty for what nobody of the evaluation does. */
    public static Optional<EvaluationRole> doer(EvaluationCommand command) {
        return switch (command) {
            case EvaluationCommand.Assign assign -> Optional.empty();
            case EvaluationCommand.WritePlan write -> Optional.of(EvaluationRole.TESTER);
            case EvaluationCommand.ApprovePlan approve -> Optional.of(EvaluationRole.EVALUATOR);
            case EvaluationCommand.ReceiveItem receive -> Optional.of(EvaluationRole.TESTER);
            case EvaluationCommand.HandOver handOver -> Optional.of(EvaluationRole.TESTER);
            case EvaluationCommand.TakeResults take -> Optional.of(EvaluationRole.TESTER);
            case EvaluationCommand.TakeTimings take -> Optional.of(EvaluationRole.TESTER);
            case EvaluationCommand.IssueReport issue -> Optional.of(EvaluationRole.AUTHORISER);
            case EvaluationCommand.BeginAmendment begin -> Optional.of(EvaluationRole.AUTHORISER);
            case EvaluationCommand.Conclude conclude -> Optional.of(EvaluationRole.EVALUATOR);
        };
    }

    private static Outcome<Evaluation, EvaluationEvent> assign(
            EvaluationCommand.Assign assign, Evaluation evaluation, String actor, LocalDate today) {
        var objection = AssignmentPolicy.objection(assign, evaluation, today);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var assigned = evaluation.with(new Assignment(
                assign.laboratoryId(),
                assign.testers(),
                assign.authoriser(),
                assign.evaluator(),
                assign.justification(),
                actor,
                today));
        return Outcome.accepted(
                evaluation.status() == OPENED ? assigned.with(ASSIGNED) : assigned, new EvaluationEvent.Assigned());
    }

    private static Outcome<Evaluation, EvaluationEvent> approve(
            EvaluationCommand.ApprovePlan approve, Evaluation evaluation, String actor, LocalDate today) {
        var plan = evaluation.plan();
        if (plan == null) {
            return Outcome.refused(Refusal.of("plan-incomplete"));
        }
        var missing = PlanPolicy.missing(plan.content(), evaluation.agreed().product(), approve.terms());
        if (!missing.isEmpty()) {
            boolean dependent = missing.stream().allMatch(field -> field.code().equals("I-49"));
            return Outcome.refused(new Refusal(dependent ? "I-49" : "plan-incomplete", missing, Map.of()));
        }
        return Outcome.accepted(evaluation.with(plan.approved(actor, today)).with(PLANNED), List.of());
    }

    private static Outcome<Evaluation, EvaluationEvent> receive(
            EvaluationCommand.ReceiveItem receive, Evaluation evaluation, String actor, LocalDate today) {
        if (receive.receivedOn().isAfter(today)) {
            return Outcome.refused(Refusal.validation(List.of(FieldRefusal.of("/receivedOn", "receipt-in-future"))));
        }
        String agreed = evaluation.agreed().product().sha256();
        if (!receive.sha256().equals(agreed)) {
            Map<String, String> both = Map.of("agreed", agreed, "received", receive.sha256());
            return Outcome.refused(new Refusal("I-46", List.of(new FieldRefusal("/sha256", "I-46", both)), both));
        }
        var receipt = new Receipt(
                receive.receivedOn(),
                receive.condition(),
                receive.sha256(),
                receive.storagePlace(),
                actor,
                today,
                List.of());
        return Outcome.accepted(evaluation.with(receipt).with(ITEM_RECEIVED), new EvaluationEvent.ItemReceived());
    }

    private static Outcome<Evaluation, EvaluationEvent> handOver(
            EvaluationCommand.HandOver handOver, Evaluation evaluation, String actor) {
        var receipt = requireNonNull(evaluation.receipt());
        if (handOver.at().isAfter(handOver.now())) {
            return Outcome.refused(Refusal.validation(List.of(FieldRefusal.of("/at", "receipt-in-future"))));
        }
        if (!receipt.custody().isEmpty()
                && handOver.at().isBefore(receipt.custody().getLast().at())) {
            return Outcome.refused(Refusal.at("custody-order", "/at"));
        }
        var entry = new Custody(handOver.from(), handOver.to(), handOver.at(), handOver.purpose(), actor);
        return Outcome.accepted(evaluation.with(receipt.with(entry)), List.of());
    }

    private static Outcome<Evaluation, EvaluationEvent> take(
            EvaluationCommand.TakeResults take, Evaluation evaluation, String actor, LocalDate today) {
        if (!take.terms().measures()) {
            return Outcome.refused(Refusal.of("no-predictions"));
        }
        if (isReportedForGood(evaluation)) {
            return Outcome.refused(Refusal.wrongState(take.name(), evaluation.status()));
        }
        var results = new ResultsReference(take.resultsId(), take.sha256(), take.samples(), actor, today);
        var taken = evaluation.with(results);
        return Outcome.accepted(evaluation.status() == REPORTED ? taken : taken.with(TESTED), List.of());
    }

    /** How fast it was stands in the report; nothing else follows from it, and no state waits for it. */
    private static Outcome<Evaluation, EvaluationEvent> takeTimings(
            EvaluationCommand.TakeTimings take, Evaluation evaluation) {
        return isReportedForGood(evaluation)
                ? Outcome.refused(Refusal.wrongState(take.name(), evaluation.status()))
                : Outcome.accepted(evaluation, List.of());
    }

    private static Outcome<Evaluation, EvaluationEvent> issue(
            EvaluationCommand.IssueReport issue, Evaluation evaluation, String actor, LocalDate today) {
        var before = evaluation.report();
        if (before != null && !before.beingAmended()) {
            return Outcome.refused(Refusal.wrongState(issue.name(), evaluation.status()));
        }
        var original = before == null ? null : before.reportId();
        if (!Objects.equals(original, issue.amends())) {
            return Outcome.refused(Refusal.of("report-amends-another"));
        }
        if (issue.terms().authorisedByAnother()
                && evaluation.participation().acted().contains(new EvaluationMember(actor, EvaluationRole.TESTER))) {
            return Outcome.refused(Refusal.of("authoriser-tested"));
        }
        var assignment = requireNonNull(evaluation.assignment());
        if (issue.cover() instanceof AccreditationCover.NotCovered gap && assignment.justification() == null) {
            return Outcome.refused(notCovered(gap, issue.terms()));
        }
        var report = new ReportReference(
                issue.reportId(),
                issue.number(),
                issue.amends(),
                issue.sha256(),
                issue.dataSha256(),
                issue.testedFrom(),
                issue.testedUntil(),
                issue.meetsAll(),
                actor,
                today,
                false);
        return Outcome.accepted(evaluation.with(report).with(REPORTED), List.of());
    }

    private static Refusal notCovered(AccreditationCover.NotCovered gap, SchemeTerms terms) {
        Map<String, String> facts =
                Map.of("day", gap.day().toString(), "method", terms.method().reference());
        return switch (gap.gap()) {
            case NOT_ACCREDITED -> Refusal.of("I-44", facts);
            case NOT_RECOGNISED -> Refusal.of("I-44-recognition", facts);
            case METHOD_NOT_IN_SCOPE -> Refusal.of("I-44-scope", facts);
        };
    }

    private static Outcome<Evaluation, EvaluationEvent> amend(Evaluation evaluation) {
        var report = requireNonNull(evaluation.report());
        return report.beingAmended()
                ? Outcome.refused(Refusal.of("report-being-amended"))
                : Outcome.accepted(evaluation.with(report.amending()), List.of());
    }

    private static Outcome<Evaluation, EvaluationEvent> conclude(
            EvaluationCommand.Conclude conclude, Evaluation evaluation, String actor, LocalDate today) {
        var report = requireNonNull(evaluation.report());
        if (report.beingAmended()) {
            return Outcome.refused(Refusal.of("report-being-amended"));
        }
        if (conclude.recommendation() == RecommendationKind.GRANT && !report.meetsAll()) {
            return Outcome.refused(Refusal.at("requirement-not-met", "/recommendation"));
        }
        var conclusion =
                new EvaluationConclusion(conclude.recommendation(), conclude.reason(), report.reportId(), actor, today);
        return Outcome.accepted(evaluation.with(conclusion).with(CONCLUDED), new EvaluationEvent.Concluded());
    }

    /** Nothing comes after the report unless it is being amended. */
    private static boolean isReportedForGood(Evaluation evaluation) {
        var report = evaluation.report();
        return report != null && !report.beingAmended();
    }
}
