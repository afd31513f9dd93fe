package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A second person confirms a reduction beyond the body's limit. */
@ApplicationScoped
public class ConfirmAuditTime {

    private final AuditTimeAccess access;
    private final AuditTimeChanges changes;

    public ConfirmAuditTime(AuditTimeAccess access, AuditTimeChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    public Uni<AuditTime> handle(UUID applicationId, CommandContext context) {
        return access.asSecondPerson(applicationId, context)
                .chain(time -> changes.carryOut(time, new AuditTimeCommand.Confirm(), context));
    }
}
