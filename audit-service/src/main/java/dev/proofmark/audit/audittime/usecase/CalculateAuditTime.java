package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.ApplicationFacts;
import dev.proofmark.audit.audittime.domain.AuditTimeCommand;
import dev.proofmark.audit.audittime.domain.AuditTimeDecisions;
import dev.proofmark.audit.audittime.domain.AuditTimeIdentity;
import dev.proofmark.audit.audittime.domain.AuditTimeTable;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Calculates the audit time of an application as it is submitted (ISO/IEC 17021-1:2015, 9.1.4). */
@ApplicationScoped
public class CalculateAuditTime {

    private final AuditTimes times;
    private final AuditTimeTables tables;
    private final AuditTimeChanges changes;
    private final AuditTimeConfig config;

    public CalculateAuditTime(
            AuditTimes times, AuditTimeTables tables, AuditTimeChanges changes, AuditTimeConfig config) {
        this.times = times;
        this.tables = tables;
        this.changes = changes;
        this.config = config;
    }

    /** A scheme without a table has no audit time: nothing is calculated. */
    public Uni<Void> handle(AuditTimeIdentity identity, ApplicationFacts facts, CommandContext context) {
        return tables.of(identity.scheme())
                .map(table -> calculate(identity, facts, table, context))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> calculate(
            AuditTimeIdentity identity, ApplicationFacts facts, AuditTimeTable table, CommandContext context) {
        var policy = config.policy();
        return times.findForChange(identity.applicationId())
                .chain(known -> known.isPresent()
                        ? changes.carryOut(known.get(), new AuditTimeCommand.Recalculate(facts, table, policy), context)
                        : times.save(AuditTimeDecisions.calculated(identity, facts, table, policy), context.now()))
                .replaceWithVoid();
    }
}
