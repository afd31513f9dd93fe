package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lead auditor sends the plan to the client (ISO/IEC 17021-1:2015, 9.2.3). */
@ApplicationScoped
public class SendPlan {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final SignedAgreements agreements;

    public SendPlan(AuditAccess access, AuditChanges changes, SignedAgreements agreements) {
        this.access = access;
        this.changes = changes;
        this.agreements = agreements;
    }

    public Uni<Audit> handle(UUID id, AuditPlan plan, CommandContext context) {
        return access.asTeam(id, context)
                .chain(audit -> agreements
                        .scopeOf(audit)
                        .chain(scope -> changes.carryOut(audit, new AuditCommand.SendPlan(plan, scope), context)));
    }
}
