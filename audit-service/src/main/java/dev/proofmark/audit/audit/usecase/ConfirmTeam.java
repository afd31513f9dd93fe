package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.impartiality.usecase.Bars;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programme manager confirms the team (ISO/IEC 17021-1:2015, 9.2.2). */
@ApplicationScoped
public class ConfirmTeam {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final Bars bars;

    public ConfirmTeam(AuditAccess access, AuditChanges changes, Bars bars) {
        this.access = access;
        this.changes = changes;
        this.bars = bars;
    }

    public Uni<Audit> handle(UUID id, UUID proposalId, CommandContext context) {
        return access.asPlanner(id, context)
                .chain(audit -> bars.of(audit.identity().certificationId())
                        .map(barred -> new AuditCommand.ConfirmTeam(proposalId, barred))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }
}
