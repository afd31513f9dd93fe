package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of a product that was agreed on (ISO/IEC 17065:2012, 7.4).
 *
 * @param assignment null before
 * @param plan null while nobody wrote one
 * @param receipt null before the laboratory has the item
 * @param results null before, and for good where the scheme measures nothing
 * @param report null before
 * @param conclusion null before
 * @param version counts the changes, for optimistic locking
 */
public record Evaluation(
        EvaluationIdentity identity,
        AgreedScope agreed,
        EvaluationStatus status,
        LocalDate openedOn,
        @Nullable Assignment assignment,
        Participation participation,
        @Nullable TestPlan plan,
        @Nullable Receipt receipt,
        @Nullable ResultsReference results,
        @Nullable ReportReference report,
        @Nullable EvaluationConclusion conclusion,
        long version) {

    /** One that was just agreed on. */
    public static Evaluation opened(EvaluationIdentity identity, AgreedScope agreed, LocalDate day) {
        return new Evaluation(
                identity,
                agreed,
                EvaluationStatus.OPENED,
                day,
                null,
                Participation.NOBODY,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    public UUID id() {
        return identity.evaluationId();
    }

    /** Whether somebody is assigned in that role now. */
    public boolean has(String personId, EvaluationRole role) {
        return assignment != null && assignment.has(personId, role);
    }

    /** Whether somebody is assigned in any role now. */
    public boolean concerns(String personId) {
        return assignment != null
                && assignment.members().stream()
                        .anyMatch(member -> member.personId().equals(personId));
    }

    Evaluation with(EvaluationStatus next) {
        return new Evaluation(
                identity,
                agreed,
                next,
                openedOn,
                assignment,
                participation,
                plan,
                receipt,
                results,
                report,
                conclusion,
                version);
    }

    Evaluation with(Assignment next) {
        return new Evaluation(
                identity,
                agreed,
                status,
                openedOn,
                next,
                participation.assigned(next.members()),
                plan,
                receipt,
                results,
                report,
                conclusion,
                version);
    }

    /** Somebody did something in that role. */
    Evaluation acted(String personId, EvaluationRole role) {
        return new Evaluation(
                identity,
                agreed,
                status,
                openedOn,
                assignment,
                participation.acted(personId, role),
                plan,
                receipt,
                results,
                report,
                conclusion,
                version);
    }

    Evaluation with(TestPlan next) {
        return new Evaluation(
                identity,
                agreed,
                status,
                openedOn,
                assignment,
                participation,
                next,
                receipt,
                results,
                report,
                conclusion,
                version);
    }

    Evaluation with(Receipt next) {
        return new Evaluation(
                identity,
                agreed,
                status,
                openedOn,
                assignment,
                participation,
                plan,
                next,
                results,
                report,
                conclusion,
                version);
    }

    Evaluation with(ResultsReference next) {
        return new Evaluation(
                identity,
                agreed,
                status,
                openedOn,
                assignment,
                participation,
                plan,
                receipt,
                next,
                report,
                conclusion,
                version);
    }

    Evaluation with(ReportReference next) {
        return new Evaluation(
                identity,
                agreed,
                status,
                openedOn,
                assignment,
                participation,
                plan,
                receipt,
                results,
                next,
                conclusion,
                version);
    }

    Evaluation with(EvaluationConclusion next) {
        return new Evaluation(
                identity,
                agreed,
                status,
                openedOn,
                assignment,
                participation,
                plan,
                receipt,
                results,
                report,
                next,
                version);
    }
}
