package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTimeCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The client signed the agreement: the time that was determined stays. */
@ApplicationScoped
public class SettleAuditTime {

    private final AuditTimes times;
    private final AuditTimeChanges changes;

    public SettleAuditTime(AuditTimes times, AuditTimeChanges changes) {
        this.times = times;
        this.changes = changes;
    }

    public Uni<Void> handle(UUID applicationId, LocalDate signedOn, CommandContext context) {
        return times.findForChange(applicationId)
                .chain(known -> known.isPresent()
                        ? changes.carryOut(known.get(), new AuditTimeCommand.Agree(signedOn), context)
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
