package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditIdentity;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeAudit;
import dev.proofmark.audit.programme.usecase.AuditSchedule;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Plans the audits that a programme names, and dates them when the certificate is known (I-24). */
@ApplicationScoped
public class ScheduleAudits implements AuditSchedule {

    private final Audits audits;
    private final AuditChanges changes;

    public ScheduleAudits(Audits audits, AuditChanges changes) {
        this.audits = audits;
        this.changes = changes;
    }

    @Override
    public Uni<Void> plan(Programme programme, CommandContext context) {
        Uni<Void> planned = Uni.createFrom().voidItem();
        for (ProgrammeAudit audit : programme.audits()) {
            planned = planned.chain(() -> audits.add(Audit.planned(identity(programme, audit)), context.now()))
                    .replaceWithVoid();
        }
        return planned;
    }

    @Override
    public Uni<Void> date(Programme programme, CommandContext context) {
        Uni<Void> dated = Uni.createFrom().voidItem();
        for (ProgrammeAudit audit : programme.audits()) {
            dated = dated.chain(() -> audits.findForChange(audit.auditId()))
                    .chain(found ->
                            found.isEmpty() ? Uni.createFrom().voidItem() : follow(found.get(), audit, context));
        }
        return dated;
    }

    private Uni<Void> follow(Audit audit, ProgrammeAudit programmed, CommandContext context) {
        return command(audit, programmed)
                .map(command -> changes.carryOut(audit, command, context).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<AuditCommand> command(Audit audit, ProgrammeAudit programmed) {
        var dueBy = programmed.dueBy();
        if (dueBy != null && audit.status() != AuditStatus.CLOSED) {
            return Optional.of(new AuditCommand.SetDueDate(dueBy));
        }
        return audit.status() == AuditStatus.RECOMMENDED ? Optional.of(new AuditCommand.Close()) : Optional.empty();
    }

    private static AuditIdentity identity(Programme programme, ProgrammeAudit audit) {
        var identity = programme.identity();
        return new AuditIdentity(
                audit.auditId(),
                identity.programmeId(),
                identity.certificationId(),
                identity.organisationId(),
                audit.kind());
    }
}
