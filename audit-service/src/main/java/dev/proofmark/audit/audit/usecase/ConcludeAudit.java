package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.ChangeProgramme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lead auditor holds the closing meeting (ISO/IEC 17021-1:2015, 9.4.7). */
@ApplicationScoped
public class ConcludeAudit {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final ChangeProgramme programme;

    public ConcludeAudit(AuditAccess access, AuditChanges changes, ChangeProgramme programme) {
        this.access = access;
        this.changes = changes;
        this.programme = programme;
    }

    public Uni<Audit> handle(UUID id, AuditCommand.Conclude conclusion, CommandContext context) {
        return access.asTeam(id, context)
                .chain(audit -> changes.carryOut(audit, conclusion, context))
                .call(held -> programme.held(
                        held.identity().programmeId(),
                        new ProgrammeCommand.Hold(held.id(), held.days().lastDay()),
                        context));
    }
}
