package dev.proofmark.audit.testreport.domain;

import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a report may say. Whether the evaluation is ready for one, who may authorise it, and whether the
 * laboratory's accreditation covers the test (I-44), is the evaluation's decision.
 */
public final class TestReportDecisions {

    private static final String BEFORE_RECEIPT = "test-before-receipt";

    private TestReportDecisions() {}

    /** Which report it will be. */
    public record Identity(UUID reportId, String number, String authoriser, LocalDate today) {}

    /**
     * Why a draft may not be kept: what contradicts itself or is unknown to the scheme. It may lack anything.
     *
     * @param today no test is reported before it took place
     */
    public static Optional<Refusal> objectionTo(TestStatement statement, ReportBasis basis, LocalDate today) {
        List<FieldRefusal> refused = new ArrayList<>();
        days(statement, basis, today, refused);
        answers(statement, refused);
        judgements(statement, basis, refused);
        if (!basis.terms().measures() && !statement.values().isEmpty()) {
            refused.add(FieldRefusal.of("/values", "no-predictions"));
        }
        return refused.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(refused));
    }

    private static void days(TestStatement statement, ReportBasis basis, LocalDate today, List<FieldRefusal> refused) {
        var from = statement.testedFrom();
        var until = statement.testedUntil();
        var receipt = basis.evaluation().receipt();
        if (from != null && until != null && until.isBefore(from)) {
            refused.add(FieldRefusal.of("/testedUntil", "laboratory-days-order"));
        } else if (from != null && until != null && !until.isBefore(from.plusDays(AccreditationCover.MOST_DAYS))) {
            refused.add(FieldRefusal.of("/testedUntil", "test-too-long"));
        }
        if (until != null && until.isAfter(today)) {
            refused.add(FieldRefusal.of("/testedUntil", "test-in-future"));
        }
        if (from != null && receipt != null && from.isBefore(receipt.receivedOn())) {
            refused.add(new FieldRefusal(
                    "/testedFrom",
                    BEFORE_RECEIPT,
                    Map.of("receivedOn", receipt.receivedOn().toString())));
        }
    }

    private static void answers(TestStatement statement, List<FieldRefusal> refused) {
        answer(statement.receipt(), "/receipt", refused);
        answer(statement.sampling(), "/sampling", refused);
        answer(statement.deviations(), "/deviations", refused);
        answer(statement.externalResults(), "/externalResults", refused);
    }

    private static void answer(@Nullable Answer answer, String pointer, List<FieldRefusal> refused) {
        if (answer != null && !answer.isGiven()) {
            refused.add(FieldRefusal.of(pointer, "answer-or-reason"));
        }
    }

    private static void judgements(TestStatement statement, ReportBasis basis, List<FieldRefusal> refused) {
        if (basis.terms().measures() && !statement.judgements().isEmpty()) {
            refused.add(FieldRefusal.of("/judgements", "no-judgements"));
            return;
        }
        Set<String> judged = new HashSet<>();
        for (int index = 0; index < statement.judgements().size(); index++) {
            var criterion = statement.judgements().get(index).criterion();
            String pointer = "/judgements/" + index + "/criterion";
            if (!basis.terms().criteria().contains(criterion)) {
                refused.add(new FieldRefusal(pointer, "criterion-unknown", Map.of("criterion", criterion)));
            } else if (!judged.add(criterion)) {
                refused.add(new FieldRefusal(pointer, "criterion-twice", Map.of("criterion", criterion)));
            }
        }
    }

    /** What the predictions don't bear out so far (I-45); nothing while nothing was recomputed. */
    public static List<FieldRefusal> differing(TestStatement statement, ReportBasis basis) {
        return basis.results()
                .flatMap(results -> results.refusalOf(statement.values()))
                .map(Refusal::fields)
                .orElse(List.of());
    }

    /** Why a draft cannot be issued: the days are looked at again, then I-43, then each value (I-45). */
    public static Optional<Refusal> objectionToIssue(ReportDraft draft, ReportBasis basis, Identity identity) {
        var statement = draft.statement();
        return objectionTo(statement, basis, identity.today())
                .or(() -> new Completeness(basis, statement, identity.authoriser()).refusal())
                .or(() -> basis.results().flatMap(results -> results.refusalOf(statement.values())));
    }

    /**
     * The report's words, of a draft to which nobody objects.
     *
     * @param cover of the method on the days of the test (I-44)
     */
    public static ReportText issue(ReportDraft draft, ReportBasis basis, AccreditationCover cover, Identity identity) {
        var statement = draft.statement();
        var results = basis.results().map(found -> found.of(statement.values())).orElse(List.of());
        var accreditation = accreditation(cover);
        var content = TestReportContent.of(draft, basis, accreditation, results, identity);
        var evaluation = basis.evaluation().identity();
        var recomputed = basis.recomputed();
        return new ReportText(
                identity.reportId(),
                evaluation.evaluationId(),
                evaluation.certificationId(),
                evaluation.organisationId(),
                identity.number(),
                draft.amends(),
                accreditation,
                content,
                CanonicalJson.sha256(content),
                recomputed == null ? null : recomputed.sha256(),
                results,
                meetsAll(results, statement),
                requireNonNull(statement.testedFrom()),
                requireNonNull(statement.testedUntil()),
                identity.authoriser(),
                identity.today());
    }

    private static @Nullable Accreditation accreditation(AccreditationCover cover) {
        return cover instanceof AccreditationCover.Covered covered ? covered.accreditation() : null;
    }

    private static boolean meetsAll(List<ReportedResult> results, TestStatement statement) {
        return results.stream()
                        .allMatch(result -> result.conformity() == null || result.conformity() == Conformity.MEETS)
                && statement.judgements().stream().allMatch(Judgement::meets);
    }
}
