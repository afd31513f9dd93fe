package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.AuditChanges;
import dev.proofmark.audit.finding.usecase.SettleFindings;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.domain.ReportBasis;
import dev.proofmark.audit.report.domain.ReportDecisions;
import dev.proofmark.audit.report.domain.ReportStatement;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The lead auditor issues the report, put together from what was recorded and from the draft (ISO/IEC 17021-1:2015,
 * 9.4.8).
 */
@ApplicationScoped
public class IssueReport {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final CollectRecords records;
    private final Drafts drafts;
    private final SettleFindings findings;
    private final ReportKeeping keeping;

    public IssueReport(
            AuditAccess access,
            AuditChanges changes,
            CollectRecords records,
            Drafts drafts,
            SettleFindings findings,
            ReportKeeping keeping) {
        this.access = access;
        this.changes = changes;
        this.records = records;
        this.drafts = drafts;
        this.findings = findings;
        this.keeping = keeping;
    }

    /** The report; what is said here stands before what the draft says. */
    public Uni<IssuedReport> handle(UUID auditId, ReportStatement said, CommandContext context) {
        return access.asTeam(auditId, context)
                .call(audit -> findings.forReport(audit, context))
                .chain(audit -> records.of(audit)
                        .chain(basis -> drafts.ofAudit(auditId)
                                .map(draft -> draft.statement().with(said))
                                .chain(statement -> issue(audit, basis, statement, context))));
    }

    private Uni<IssuedReport> issue(Audit audit, ReportBasis basis, ReportStatement statement, CommandContext context) {
        return changes.carryOut(audit, new AuditCommand.IssueReport(basis.hasNonconformities()), context)
                .chain(moved -> keeping.issued(report(basis.of(moved), statement, context), context)
                        .map(kept -> new IssuedReport(kept, moved)));
    }

    private static AuditReport report(ReportBasis basis, ReportStatement statement, CommandContext context) {
        return ReportDecisions.issue(
                        Ids.next(), basis, statement, context.actor().personId(), context.today())
                .orThrow()
                .state();
    }
}
