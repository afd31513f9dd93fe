package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of reports. */
public interface ReportAnnouncements {

    Uni<Void> issued(AuditReport report, CommandContext context);

    /** Of a version that follows another. */
    Uni<Void> amended(AuditReport report, CommandContext context);
}
