package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.Determination;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of audit times. */
public interface AuditTimeAnnouncements {

    Uni<Void> determined(AuditTime time, Determination determination, CommandContext context);
}
