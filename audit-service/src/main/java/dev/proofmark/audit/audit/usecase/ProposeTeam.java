package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Team;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programme manager shows a team and dates to the client (ISO/IEC 17021-1:2015, 9.2.2 and 9.2.3.5). */
@ApplicationScoped
public class ProposeTeam {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final FactsOfTeams facts;
    private final AuditConfig config;

    public ProposeTeam(AuditAccess access, AuditChanges changes, FactsOfTeams facts, AuditConfig config) {
        this.access = access;
        this.changes = changes;
        this.facts = facts;
        this.config = config;
    }

    public Uni<Audit> handle(UUID id, Team team, AuditDays days, CommandContext context) {
        return access.asPlanner(id, context)
                .chain(audit -> facts.held(audit, team, days)
                        .map(known ->
                                new AuditCommand.ProposeTeam(Ids.next(), team, days, known, config.objectionDays()))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }
}
