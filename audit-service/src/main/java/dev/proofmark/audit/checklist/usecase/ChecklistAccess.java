package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.checklist.domain.ChecklistDecisions;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may do what with a checklist: the client never sees it, the team writes on it. */
@ApplicationScoped
class ChecklistAccess {

    private final AuditAccess access;

    ChecklistAccess(AuditAccess access) {
        this.access = access;
    }

    /** The audit, for those of the body whom it concerns. */
    Uni<Audit> readable(UUID auditId, Actor actor) {
        return access.readable(auditId, actor).map(ChecklistAccess::unlessClient);
    }

    /** The audit, held still while somebody who audits writes on its checklist. */
    Uni<Audit> writable(UUID auditId, Actor actor) {
        StaffRoles.require(actor, StaffRoles.AUDITOR);
        return access.held(auditId, actor)
                .map(ChecklistAccess::unlessClient)
                .invoke(audit -> ChecklistDecisions.objection(audit, actor.personId())
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }));
    }

    private static Audit unlessClient(SeenAudit seen) {
        if (seen.client()) {
            throw new RefusedException(Refusal.notFound());
        }
        return seen.audit();
    }
}
