package dev.proofmark.audit.testreport.usecase;

import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.evaluation.domain.EvaluationRole;
import dev.proofmark.audit.evaluation.usecase.EvaluationAccess;
import dev.proofmark.audit.evaluation.usecase.EvaluationChanges;
import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.audit.testreport.domain.Amendment;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testreport.domain.ReportDraft;
import dev.proofmark.audit.testreport.domain.ReportText;
import dev.proofmark.audit.testreport.domain.TestReport;
import dev.proofmark.audit.testreport.domain.TestReportDecisions;
import dev.proofmark.audit.testreport.domain.TestReportDecisions.Identity;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The authoriser issues the report (ISO/IEC 17025:2017, 7.8.1.1 and 7.8.2.1 o): it is complete (I-43), its values are borne
 * out (I-45), the agreed rule has decided (I-47). It is printed once, and stays as it is.
 */
@ApplicationScoped
public class AuthoriseTestReport {

    private final EvaluationAccess access;
    private final EvaluationChanges changes;
    private final CollectBasis records;
    private final ReportDrafts drafts;
    private final TestReports reports;
    private final TestReportPrinter printer;
    private final TestReportAnnouncements announcements;

    AuthoriseTestReport(
            EvaluationAccess access,
            EvaluationChanges changes,
            CollectBasis records,
            ReportDrafts drafts,
            TestReports reports,
            TestReportPrinter printer,
            TestReportAnnouncements announcements) {
        this.access = access;
        this.changes = changes;
        this.records = records;
        this.drafts = drafts;
        this.reports = reports;
        this.printer = printer;
        this.announcements = announcements;
    }

    /** The report with its evaluation as it stands then. */
    public Uni<IssuedTestReport> handle(UUID evaluationId, CommandContext context) {
        String person = context.actor().personId();
        return access.asLaboratory(evaluationId, context)
                .invoke(evaluation -> requireAuthoriser(evaluation, person))
                .chain(records::of)
                .chain(basis -> drafts.of(evaluationId).chain(draft -> issue(draft, basis, context)));
    }

    /** The evaluation looks at it, too; but only a report that could be written comes so far. */
    private static void requireAuthoriser(Evaluation evaluation, String person) {
        if (!evaluation.has(person, EvaluationRole.AUTHORISER)) {
            throw new RefusedException(Refusal.of("evaluation-role", Map.of("role", EvaluationRole.AUTHORISER.name())));
        }
    }

    private Uni<IssuedTestReport> issue(ReportDraft draft, ReportBasis basis, CommandContext context) {
        return reports.nextNumber().map(number -> identity(number, context)).chain(identity -> {
            TestReportDecisions.objectionToIssue(draft, basis, identity).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            AccreditationCover cover = cover(draft, basis);
            ReportText text = TestReportDecisions.issue(draft, basis, cover, identity);
            return printer.print(text).chain(pdf -> keep(text, pdf, cover, basis, context));
        });
    }

    private static Identity identity(long number, CommandContext context) {
        return new Identity(
                Ids.next(),
                "TR-%d-%06d".formatted(context.today().getYear(), number),
                context.actor().personId(),
                context.today());
    }

    private static AccreditationCover cover(ReportDraft draft, ReportBasis basis) {
        return AccreditationCover.on(
                basis.laboratory(),
                basis.terms().method(),
                requireNonNull(draft.statement().testedFrom()),
                requireNonNull(draft.statement().testedUntil()));
    }

    private Uni<IssuedTestReport> keep(
            ReportText text, byte[] pdf, AccreditationCover cover, ReportBasis basis, CommandContext context) {
        TestReport report = new TestReport(text, CanonicalJson.sha256(pdf));
        return changes.carryOut(basis.evaluation(), command(report, cover, basis), context)
                .call(after -> reports.add(report, pdf))
                .call(after -> announcements.issued(report, basis, after, context))
                .map(after -> new IssuedTestReport(report, after));
    }

    private static EvaluationCommand command(TestReport report, AccreditationCover cover, ReportBasis basis) {
        ReportText text = report.text();
        return new EvaluationCommand.IssueReport(
                text.reportId(),
                text.number(),
                amended(text.amends()),
                report.sha256(),
                text.dataSha256(),
                text.testedFrom(),
                text.testedUntil(),
                text.meetsAll(),
                cover,
                basis.terms());
    }

    private static @Nullable UUID amended(@Nullable Amendment amends) {
        return amends == null ? null : amends.reportId();
    }
}
