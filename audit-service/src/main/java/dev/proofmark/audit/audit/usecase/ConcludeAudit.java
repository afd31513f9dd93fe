package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lead auditor holds the closing meeting (ISO/IEC 17021-1:2015, 9.4.7). */
@ApplicationScoped
public class ConcludeAudit {

    private final AuditAccess access;
    private final AuditChanges changes;

    public ConcludeAudit(AuditAccess access, AuditChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    public Uni<Audit> handle(UUID id, AuditCommand.Conclude conclusion, CommandContext context) {
        return access.asTeam(id, context).chain(audit -> changes.carryOut(audit, conclusion, context));
    }
}
