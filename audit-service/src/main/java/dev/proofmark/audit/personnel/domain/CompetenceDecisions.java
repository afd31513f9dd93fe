package dev.proofmark.audit.personnel.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Decides what may be recorded of somebody's competence.
 *
 * <pre>
 *                 record   withdraw
 * nothing         VALID, NOT_YET_VALID or EXPIRED by its dates   –
 * NOT_YET_VALID   –        WITHDRAWN
 * VALID           –        WITHDRAWN
 * EXPIRED         –        WITHDRAWN
 * WITHDRAWN       –        refused
 * </pre>
 */
public final class CompetenceDecisions {

    private CompetenceDecisions() {}

    /**
     * Who records, and who evaluated.
     *
     * @param recordedBy opaque person id
     * @param keeper whether the evaluator keeps the body's records: quality manager or administrator
     * @param evaluatorsCompetences those of the evaluator
     */
    public record Evaluators(String recordedBy, boolean keeper, List<Competence> evaluatorsCompetences) {
        public Evaluators {
            evaluatorsCompetences = List.copyOf(evaluatorsCompetences);
        }
    }

    /**
     * Records a competence. Nobody evaluates or records their own; an evaluator keeps the body's records or is competent
     * as an evaluator of personnel under that scheme (ISO/IEC 17021-1:2015, 7.1.3; ISO/IEC 42006:2025, 7).
     */
    public static Outcome<Competence, PersonnelEvent> record(
            UUID competenceId, UUID personId, CompetenceContent content, Evaluation evaluation, Evaluators evaluators) {
        var own = personId.toString();
        if (own.equals(evaluation.evaluatedBy()) || own.equals(evaluators.recordedBy())) {
            return Outcome.refused(Refusal.at("competence-own", "/evaluatedBy"));
        }
        if (!mayEvaluate(content, evaluation, evaluators)) {
            return Outcome.refused(Refusal.at("competence-evaluator", "/evaluatedBy"));
        }
        var mistakes = mistakes(content, evaluation);
        if (!mistakes.isEmpty()) {
            return Outcome.refused(Refusal.validation(mistakes));
        }
        var recorded = new Competence(competenceId, personId, content, evaluation, null, 0);
        return Outcome.accepted(recorded, new PersonnelEvent.CompetenceChanged());
    }

    /**
     * Takes a competence over from the body's former records. It has no evaluator here; nobody brings their own, and
     * nobody is named as the evaluator of their own.
     */
    public static Outcome<Competence, PersonnelEvent> takeOver(
            UUID competenceId, UUID personId, CompetenceContent content, Evaluation evaluation) {
        var imported = Objects.requireNonNull(evaluation.imported());
        if (personId.toString().equals(imported.importedBy())) {
            return Outcome.refused(Refusal.at("competence-own", "/personId"));
        }
        if (personId.equals(imported.statedEvaluator())) {
            return Outcome.refused(Refusal.at("competence-own", "/evaluatedBy"));
        }
        var mistakes = mistakes(content, evaluation);
        return mistakes.isEmpty()
                ? Outcome.accepted(
                        new Competence(competenceId, personId, content, evaluation, null, 0),
                        new PersonnelEvent.CompetenceChanged())
                : Outcome.refused(Refusal.validation(mistakes));
    }

    /** Takes a competence back; who withdraws their own gives nothing to themself. */
    public static Outcome<Competence, PersonnelEvent> withdraw(
            Competence competence, String reason, String actor, LocalDate today) {
        if (competence.withdrawal() != null) {
            return Outcome.refused(Refusal.wrongState("WithdrawCompetence", CompetenceStatus.WITHDRAWN));
        }
        return Outcome.accepted(
                competence.withdrawn(new Withdrawal(actor, today, reason)), new PersonnelEvent.CompetenceChanged());
    }

    private static boolean mayEvaluate(CompetenceContent content, Evaluation evaluation, Evaluators evaluators) {
        return evaluators.keeper()
                || evaluators.evaluatorsCompetences().stream()
                        .filter(own -> own.content().function() == CompetenceFunction.EVALUATOR_OF_PERSONNEL)
                        .filter(own -> own.content().schemeId().equals(content.schemeId()))
                        .anyMatch(own -> own.statusOn(evaluation.recordedOn()) == CompetenceStatus.VALID);
    }

    private static List<FieldRefusal> mistakes(CompetenceContent content, Evaluation evaluation) {
        var mistakes = new ArrayList<FieldRefusal>();
        if (content.validUntil().isBefore(content.validFrom())) {
            mistakes.add(FieldRefusal.of("/validUntil", "before-its-start"));
        }
        if (evaluation.evidenceSeenOn().isAfter(evaluation.recordedOn())) {
            mistakes.add(FieldRefusal.of("/evidenceSeenOn", "in-the-future"));
        }
        if (content.lead() && content.function() != CompetenceFunction.AUDITOR) {
            mistakes.add(FieldRefusal.of("/lead", "lead-without-auditor"));
        }
        return mistakes;
    }
}
