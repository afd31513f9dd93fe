package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The client accepts the proposed team, which ends the time for objections (ISO/IEC 17021-1:2015, 9.2.3.5). */
@ApplicationScoped
public class AcceptTeam {

    private final AuditAccess access;
    private final AuditChanges changes;

    public AcceptTeam(AuditAccess access, AuditChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    public Uni<Audit> handle(UUID id, UUID proposalId, CommandContext context) {
        return access.asClient(id, context)
                .chain(audit -> changes.carryOut(audit, new AuditCommand.AcceptTeam(proposalId), context));
    }
}
