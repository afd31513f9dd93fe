package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.PlanPolicy;
import dev.proofmark.audit.evaluation.domain.SchemeTerms;
import dev.proofmark.audit.evaluation.usecase.NamedEvaluation;
import dev.proofmark.audit.evaluation.usecase.NamedPerson;
import dev.proofmark.audit.evaluation.usecase.SeenEvaluation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as it is shown; the client is not shown the body's own reasons.
 *
 * @param method that the scheme has tested by
 * @param people everybody who was ever assigned: whoever did something is among them; empty in answers
 *     to commands, which are kept
 */
record EvaluationView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        UUID applicationId,
        UUID agreementId,
        SchemeView scheme,
        String method,
        String status,
        LocalDate openedOn,
        HolderView holder,
        ProductView product,
        @Nullable AssignmentView assignment,
        List<PersonView> people,
        @Nullable PlanView plan,
        @Nullable ReceiptView receipt,
        @Nullable ResultsView results,
        @Nullable ReportView report,
        @Nullable ConclusionView conclusion) {

    /** The scheme at the version of the agreement. */
    record SchemeView(String id, int version) {}

    /** The client, as the agreement names it. */
    record HolderView(String legalNameKorean, String legalNameEnglish, String addressKorean, String addressEnglish) {}

    /** Somebody of the laboratory or the evaluator; without a name where none is on record, or was erased. */
    record PersonView(
            String personId,
            @Nullable String nameKorean,
            @Nullable String nameEnglish) {
        private static PersonView of(NamedPerson person) {
            return new PersonView(person.personId(), person.nameKorean(), person.nameEnglish());
        }
    }

    /**
     * Who does it.
     *
     * @param justified whether the body accepts the laboratory although its accreditation doesn't cover the test
     * @param justification why; not shown to the client
     */
    record AssignmentView(
            UUID laboratoryId,
            @Nullable String laboratoryNameKorean,
            @Nullable String laboratoryNameEnglish,
            List<String> testers,
            String authoriser,
            String evaluator,
            boolean justified,
            @Nullable String justification,
            LocalDate assignedOn) {}

    /**
     * The test plan.
     *
     * @param missing what a draft still lacks before it can be approved
     */
    record PlanView(
            PlanDocument content,
            List<MissingView> missing,
            String writtenBy,
            LocalDate writtenOn,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn) {}

    /** Something that is missing: where, and by which rule. */
    record MissingView(String pointer, String code, Map<String, String> facts) {}

    /** The item's receipt, and the hands that it went through. */
    record ReceiptView(
            LocalDate receivedOn,
            String condition,
            String sha256,
            String storagePlace,
            String confirmedBy,
            LocalDate confirmedOn,
            List<CustodyView> custody) {}

    /** One hand to another. */
    record CustodyView(String from, String to, Instant at, String purpose, String recordedBy) {}

    /** The results that were handed in. */
    record ResultsView(UUID id, String sha256, long samples, String takenBy, LocalDate takenOn) {}

    /** The report in force. */
    record ReportView(
            UUID id,
            String number,
            @Nullable UUID amends,
            String sha256,
            String dataSha256,
            LocalDate testedFrom,
            LocalDate testedUntil,
            boolean meetsAll,
            String authorisedBy,
            LocalDate issuedOn,
            boolean beingAmended) {}

    /**
     * What the evaluator recommends.
     *
     * @param reason not shown to the client
     */
    record ConclusionView(
            String recommendation, @Nullable String reason, UUID reportId, String concludedBy, LocalDate concludedOn) {}

    static EvaluationView of(NamedEvaluation named, SchemeTerms terms) {
        SeenEvaluation seen = named.seen();
        Evaluation evaluation = seen.evaluation();
        var identity = evaluation.identity();
        var agreed = evaluation.agreed();
        var holder = agreed.holder();
        return new EvaluationView(
                identity.evaluationId(),
                identity.certificationId(),
                identity.organisationId(),
                identity.applicationId(),
                identity.agreementId(),
                new SchemeView(agreed.scheme().id(), agreed.scheme().version()),
                terms.method().reference(),
                evaluation.status().name(),
                evaluation.openedOn(),
                new HolderView(
                        holder.legalNameKorean(),
                        holder.legalNameEnglish(),
                        holder.addressKorean(),
                        holder.addressEnglish()),
                ProductView.of(agreed.product()),
                assignment(named),
                named.people().stream().map(PersonView::of).toList(),
                plan(evaluation, terms),
                receipt(evaluation),
                results(evaluation),
                report(evaluation),
                conclusion(evaluation, seen.client()));
    }

    private static @Nullable AssignmentView assignment(NamedEvaluation named) {
        var assignment = named.seen().evaluation().assignment();
        var laboratory = named.laboratory();
        return assignment == null
                ? null
                : new AssignmentView(
                        assignment.laboratoryId(),
                        laboratory == null ? null : laboratory.nameKorean(),
                        laboratory == null ? null : laboratory.nameEnglish(),
                        assignment.testers(),
                        assignment.authoriser(),
                        assignment.evaluator(),
                        assignment.justification() != null,
                        named.seen().client() ? null : assignment.justification(),
                        assignment.assignedOn());
    }

    private static @Nullable PlanView plan(Evaluation evaluation, SchemeTerms terms) {
        var plan = evaluation.plan();
        if (plan == null) {
            return null;
        }
        var missing = PlanPolicy.missing(plan.content(), evaluation.agreed().product(), terms);
        return new PlanView(
                PlanDocument.of(plan.content()),
                missing.stream()
                        .map(field -> new MissingView(field.pointer(), field.code(), field.facts()))
                        .toList(),
                plan.writtenBy(),
                plan.writtenOn(),
                plan.approvedBy(),
                plan.approvedOn());
    }

    private static @Nullable ReceiptView receipt(Evaluation evaluation) {
        var receipt = evaluation.receipt();
        return receipt == null
                ? null
                : new ReceiptView(
                        receipt.receivedOn(),
                        receipt.condition(),
                        receipt.sha256(),
                        receipt.storagePlace(),
                        receipt.confirmedBy(),
                        receipt.confirmedOn(),
                        receipt.custody().stream()
                                .map(entry -> new CustodyView(
                                        entry.from(), entry.to(), entry.at(), entry.purpose(), entry.recordedBy()))
                                .toList());
    }

    private static @Nullable ResultsView results(Evaluation evaluation) {
        var results = evaluation.results();
        return results == null
                ? null
                : new ResultsView(
                        results.resultsId(), results.sha256(), results.samples(), results.takenBy(), results.takenOn());
    }

    private static @Nullable ReportView report(Evaluation evaluation) {
        var report = evaluation.report();
        return report == null
                ? null
                : new ReportView(
                        report.reportId(),
                        report.number(),
                        report.amends(),
                        report.sha256(),
                        report.dataSha256(),
                        report.testedFrom(),
                        report.testedUntil(),
                        report.meetsAll(),
                        report.authorisedBy(),
                        report.issuedOn(),
                        report.beingAmended());
    }

    private static @Nullable ConclusionView conclusion(Evaluation evaluation, boolean client) {
        var conclusion = evaluation.conclusion();
        return conclusion == null
                ? null
                : new ConclusionView(
                        conclusion.recommendation().name(),
                        client ? null : conclusion.reason(),
                        conclusion.reportId(),
                        conclusion.concludedBy(),
                        conclusion.concludedOn());
    }
}
