package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.AuditChanges;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.usecase.SettleFindings;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.domain.ReportBasis;
import dev.proofmark.audit.report.domain.ReportDecisions;
import dev.proofmark.audit.report.domain.ReportStatement;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The lead auditor issues the report, put together from what was recorded (ISO/IEC 17021-1:2015, 9.4.8). */
@ApplicationScoped
public class IssueReport {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final SignedAgreements agreements;
    private final SettleFindings findings;
    private final ReportKeeping keeping;

    public IssueReport(
            AuditAccess access,
            AuditChanges changes,
            SignedAgreements agreements,
            SettleFindings findings,
            ReportKeeping keeping) {
        this.access = access;
        this.changes = changes;
        this.agreements = agreements;
        this.findings = findings;
        this.keeping = keeping;
    }

    public Uni<IssuedReport> handle(UUID auditId, ReportStatement statement, CommandContext context) {
        return access.asTeam(auditId, context)
                .chain(audit -> agreements
                        .programmeOf(audit)
                        .chain(programme -> findings.forReport(audit, context)
                                .chain(found -> issue(audit, programme, found, statement, context))));
    }

    private Uni<IssuedReport> issue(
            Audit audit, Programme programme, List<Finding> found, ReportStatement statement, CommandContext context) {
        var nonconformities =
                found.stream().anyMatch(finding -> finding.content().grade().isNonconformity());
        return changes.carryOut(audit, new AuditCommand.IssueReport(nonconformities), context)
                .chain(moved -> keeping.keep(report(moved, programme, found, statement, context), context)
                        .map(kept -> new IssuedReport(kept, moved)));
    }

    private AuditReport report(
            Audit audit, Programme programme, List<Finding> found, ReportStatement statement, CommandContext context) {
        var scope = Objects.requireNonNull(programme.agreement()).scope();
        var basis = new ReportBasis(
                keeping.certificationBody(), programme.identity().scheme(), scope, audit, found);
        return ReportDecisions.issue(
                        Ids.next(), basis, statement, context.actor().personId(), context.today())
                .orThrow()
                .state();
    }
}
