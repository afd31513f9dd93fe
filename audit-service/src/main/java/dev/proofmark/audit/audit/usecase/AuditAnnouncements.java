package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditEvent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of audits. */
public interface AuditAnnouncements {

    /** Announces what has happened to the audit, which is given as it stands after it. */
    Uni<Void> announce(AuditEvent event, Audit audit, CommandContext context);
}
