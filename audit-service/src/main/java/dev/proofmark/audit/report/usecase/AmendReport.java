package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.AuditChanges;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.domain.ReportDecisions;
import dev.proofmark.audit.report.domain.ReportStatement;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lead auditor amends an issued report: by a new version that names the one before, which stays as it was. */
@ApplicationScoped
public class AmendReport {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final CollectRecords records;
    private final Reports reports;
    private final ReportKeeping keeping;

    public AmendReport(
            AuditAccess access, AuditChanges changes, CollectRecords records, Reports reports, ReportKeeping keeping) {
        this.access = access;
        this.changes = changes;
        this.records = records;
        this.reports = reports;
        this.keeping = keeping;
    }

    /**
     * The new version.
     *
     * @param said the sections that change
     */
    public Uni<IssuedReport> handle(UUID auditId, String reason, ReportStatement said, CommandContext context) {
        return access.asTeam(auditId, context)
                .chain(audit -> changes.carryOut(audit, new AuditCommand.AmendReport(), context))
                .chain(audit -> reports.ofAudit(auditId)
                        .map(latest -> latest.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                        .chain(latest -> amend(audit, latest, reason, said, context)));
    }

    private Uni<IssuedReport> amend(
            Audit audit, AuditReport latest, String reason, ReportStatement said, CommandContext context) {
        var person = context.actor().personId();
        return records.of(audit)
                .map(basis -> ReportDecisions.amend(Ids.next(), basis, latest, said, reason, person, context.today())
                        .orThrow()
                        .state())
                .chain(report -> keeping.amended(report, context))
                .map(kept -> new IssuedReport(kept, audit));
    }
}
