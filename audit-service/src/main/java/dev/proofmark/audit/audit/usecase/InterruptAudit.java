package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programme manager or the lead puts an audit off or calls it off, for a reason. */
@ApplicationScoped
public class InterruptAudit {

    private final AuditAccess access;
    private final AuditChanges changes;

    public InterruptAudit(AuditAccess access, AuditChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    /** Other days will be proposed. */
    public Uni<Audit> postpone(UUID id, String reason, CommandContext context) {
        return interrupt(id, new AuditCommand.Postpone(reason, isProgrammeManager(context)), context);
    }

    /** It will not be held, or not to its end. */
    public Uni<Audit> cancel(UUID id, String reason, CommandContext context) {
        return interrupt(id, new AuditCommand.Cancel(reason, isProgrammeManager(context)), context);
    }

    private Uni<Audit> interrupt(UUID id, AuditCommand command, CommandContext context) {
        var audit = isProgrammeManager(context) ? access.asPlanner(id, context) : access.asTeam(id, context);
        return audit.chain(found -> changes.carryOut(found, command, context));
    }

    private static boolean isProgrammeManager(CommandContext context) {
        return context.actor().has(StaffRoles.PROGRAMME_MANAGER);
    }
}
