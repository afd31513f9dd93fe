package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.usecase.BodyConfig;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores reports and tells of them; nobody stores one without telling. */
@ApplicationScoped
public class ReportKeeping {

    private final Reports reports;
    private final ReportAnnouncements announcements;
    private final BodyConfig body;

    public ReportKeeping(Reports reports, ReportAnnouncements announcements, BodyConfig body) {
        this.reports = reports;
        this.announcements = announcements;
        this.body = body;
    }

    /** The body's name as its reports give it: in Korean and English. */
    public String certificationBody() {
        return body.name();
    }

    public Uni<AuditReport> keep(AuditReport report, CommandContext context) {
        return reports.add(report).call(kept -> announcements.issued(kept, context));
    }
}
