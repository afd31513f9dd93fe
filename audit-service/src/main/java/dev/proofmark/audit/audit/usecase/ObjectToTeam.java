package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The client objects to the proposed team (ISO/IEC 17021-1:2015, 9.2.3.5). */
@ApplicationScoped
public class ObjectToTeam {

    private final AuditAccess access;
    private final AuditChanges changes;

    public ObjectToTeam(AuditAccess access, AuditChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    public Uni<Audit> handle(UUID id, String reason, CommandContext context) {
        return access.asClient(id, context)
                .chain(audit -> changes.carryOut(audit, new AuditCommand.ObjectToTeam(reason), context));
    }
}
