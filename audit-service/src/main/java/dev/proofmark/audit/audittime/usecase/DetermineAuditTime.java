package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeCommand;
import dev.proofmark.audit.audittime.domain.AuditTimeWish;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programme manager determines the audit time (ISO/IEC 17021-1:2015, 9.1.4.1). */
@ApplicationScoped
public class DetermineAuditTime {

    private final AuditTimeAccess access;
    private final AuditTimeChanges changes;
    private final AuditTimeTables tables;
    private final AuditTimeConfig config;

    public DetermineAuditTime(
            AuditTimeAccess access, AuditTimeChanges changes, AuditTimeTables tables, AuditTimeConfig config) {
        this.access = access;
        this.changes = changes;
        this.tables = tables;
        this.config = config;
    }

    /** Determined, or awaiting the second person whom the reduction needs. */
    public Uni<AuditTime> handle(UUID applicationId, AuditTimeWish wish, CommandContext context) {
        return access.asPlanner(applicationId, context)
                .chain(time -> changes.carryOut(time, command(time, wish), context));
    }

    private AuditTimeCommand command(AuditTime time, AuditTimeWish wish) {
        var table = tables.of(time.identity().scheme())
                .orElseThrow(() -> new IllegalStateException("a table that was calculated with is gone"));
        return new AuditTimeCommand.Determine(wish, table, config.policy());
    }
}
