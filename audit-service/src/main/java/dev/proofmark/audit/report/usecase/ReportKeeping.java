package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores reports and tells of them; nobody stores one without telling. */
@ApplicationScoped
public class ReportKeeping {

    private final Reports reports;
    private final ReportAnnouncements announcements;

    public ReportKeeping(Reports reports, ReportAnnouncements announcements) {
        this.reports = reports;
        this.announcements = announcements;
    }

    public Uni<AuditReport> issued(AuditReport report, CommandContext context) {
        return reports.add(report).call(kept -> announcements.issued(kept, context));
    }

    public Uni<AuditReport> amended(AuditReport report, CommandContext context) {
        return reports.add(report).call(kept -> announcements.amended(kept, context));
    }
}
