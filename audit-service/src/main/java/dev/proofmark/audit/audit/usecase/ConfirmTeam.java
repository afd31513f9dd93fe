package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programme manager confirms the team (ISO/IEC 17021-1:2015, 9.2.2). */
@ApplicationScoped
public class ConfirmTeam {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final FactsOfTeams facts;

    public ConfirmTeam(AuditAccess access, AuditChanges changes, FactsOfTeams facts) {
        this.access = access;
        this.changes = changes;
        this.facts = facts;
    }

    public Uni<Audit> handle(UUID id, UUID proposalId, CommandContext context) {
        return access.asPlanner(id, context)
                .chain(audit -> facts.heldAsProposed(audit)
                        .map(known -> new AuditCommand.ConfirmTeam(proposalId, known))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }
}
