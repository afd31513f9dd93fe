package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The checklists that follow their audits. */
public interface AuditChecklists {

    /** Draws the audit's checklist up, if there is none yet. */
    Uni<Void> prepare(Audit audit, Programme programme, CommandContext context);

    /** Keys of the items without which the audit can't be concluded (I-26). */
    Uni<List<String>> missing(UUID auditId);
}
