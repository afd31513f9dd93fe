package dev.proofmark.audit.testreport.web;

import dev.proofmark.audit.testreport.domain.Amendment;
import dev.proofmark.audit.testreport.domain.Answer;
import dev.proofmark.audit.testreport.domain.ReportDraft;
import dev.proofmark.audit.testreport.domain.ReportItem;
import dev.proofmark.audit.testreport.domain.TestStatement;
import dev.proofmark.audit.testreport.usecase.ReadTestReport;
import dev.proofmark.audit.testreport.usecase.SeenDraft;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports of an evaluation, and the draft of the next.
 *
 * @param draft null for the client, and while no laboratory is assigned
 * @param reports the newest first: the one in force comes first
 */
public record ReportStandView(@Nullable DraftView draft, List<TestReportView> reports) {

    /**
     * What the laboratory has written.
     *
     * @param amends number of the report that the next one replaces; null for the first
     * @param missing what nobody has answered yet
     * @param differing pointers to values that the predictions don't bear out
     */
    public record DraftView(
            long version,
            @Nullable String amends,
            @Nullable String changed,
            StatementView statement,
            List<MissingView> missing,
            List<DifferingView> differing) {}

    /**
     * An item of ISO/IEC 17025:2017, 7.8.2.1 that is not answered.
     *
     * @param letter as the standard counts
     * @param pointer to what answers it; empty where another record does
     */
    public record MissingView(String letter, String pointer) {}

    /** A value that the predictions don't bear out. */
    public record DifferingView(
            String pointer,
            String code,
            @Nullable String stated,
            @Nullable String recomputed) {}

    /** As it was written. */
    public record StatementView(
            @Nullable String place,
            @Nullable String procedure,
            @Nullable LocalDate testedFrom,
            @Nullable LocalDate testedUntil,
            @Nullable AnswerView receipt,
            @Nullable AnswerView sampling,
            @Nullable AnswerView deviations,
            @Nullable AnswerView externalResults,
            @Nullable String customerData,
            @Nullable String opinions,
            List<ValueView> values,
            List<JudgementView> judgements) {}

    /** An answer, or why there is none. */
    public record AnswerView(
            @Nullable String text, @Nullable String notApplicable) {}

    /** A value as it is stated. */
    public record ValueView(String metric, @Nullable String label, String value) {}

    /** What was found of a criterion. */
    public record JudgementView(String criterion, String result, String verdict) {}

    static ReportStandView of(ReadTestReport.Seen seen) {
        return new ReportStandView(
                seen.draft().map(ReportStandView::of).orElse(null),
                seen.reports().stream().map(TestReportView::of).toList());
    }

    static DraftView of(SeenDraft seen) {
        ReportDraft draft = seen.draft();
        Amendment amends = draft.amends();
        return new DraftView(
                draft.version(),
                amends == null ? null : amends.number(),
                amends == null ? null : amends.changed(),
                of(draft.statement()),
                seen.missing().stream().map(ReportStandView::of).toList(),
                seen.differing().stream()
                        .map(each -> new DifferingView(
                                each.pointer(),
                                each.code(),
                                each.facts().get("stated"),
                                each.facts().get("recomputed")))
                        .toList());
    }

    private static MissingView of(ReportItem item) {
        return new MissingView(item.letter(), item.pointer());
    }

    private static StatementView of(TestStatement statement) {
        return new StatementView(
                statement.place(),
                statement.procedure(),
                statement.testedFrom(),
                statement.testedUntil(),
                of(statement.receipt()),
                of(statement.sampling()),
                of(statement.deviations()),
                of(statement.externalResults()),
                statement.customerData(),
                statement.opinions(),
                statement.values().stream()
                        .map(each ->
                                new ValueView(each.name().metric(), each.name().label(), each.value()))
                        .toList(),
                statement.judgements().stream()
                        .map(each -> new JudgementView(
                                each.criterion(), each.result(), each.meets() ? "MEETS" : "DOES_NOT_MEET"))
                        .toList());
    }

    private static @Nullable AnswerView of(@Nullable Answer answer) {
        return answer == null ? null : new AnswerView(answer.text(), answer.notApplicable());
    }
}
