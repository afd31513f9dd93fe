package dev.proofmark.audit.report.messaging;

import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.usecase.ReportAnnouncements;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.ReportAmended;
import dev.proofmark.contracts.audit.ReportIssued;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Announces by the outbox. */
@ApplicationScoped
class ReportOutbox implements ReportAnnouncements {

    private final Outbox outbox;

    ReportOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> issued(AuditReport report, CommandContext context) {
        ReportIssued issued = new ReportIssued(
                report.reportId(),
                report.auditId(),
                report.certificationId(),
                report.organisationId(),
                report.sha256(),
                report.issuedOn());
        return outbox.append(Events.REPORT_ISSUED, report.certificationId(), report.reportId(), issued, context);
    }

    @Override
    public Uni<Void> amended(AuditReport report, CommandContext context) {
        ReportAmended amended = new ReportAmended(
                report.reportId(),
                report.auditId(),
                report.certificationId(),
                report.organisationId(),
                report.version().number(),
                report.sha256(),
                Objects.requireNonNull(report.version().amendsSha256()),
                report.issuedOn());
        return outbox.append(Events.REPORT_AMENDED, report.certificationId(), report.reportId(), amended, context);
    }
}
