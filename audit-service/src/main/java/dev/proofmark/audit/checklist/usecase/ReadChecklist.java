package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.FirstStage;
import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the checklist to those of the body whom the audit concerns. */
@ApplicationScoped
public class ReadChecklist {

    private final ChecklistAccess access;
    private final Checklists checklists;
    private final FirstStage firstStage;

    public ReadChecklist(ChecklistAccess access, Checklists checklists, FirstStage firstStage) {
        this.access = access;
        this.checklists = checklists;
        this.firstStage = firstStage;
    }

    /** The whole list; empty before the first plan. */
    @WithSession
    public Uni<SeenChecklist> ofAudit(UUID auditId, Actor actor) {
        return access.readable(auditId, actor).chain(this::seen);
    }

    /** One item; fails as not-found where the list has none of that name. */
    @WithSession
    public Uni<ChecklistItem> one(UUID auditId, String key, Actor actor) {
        return access.readable(auditId, actor)
                .chain(audit -> checklists.find(auditId, key))
                .map(item -> item.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    private Uni<SeenChecklist> seen(Audit audit) {
        return checklists
                .ofAudit(audit.id())
                .chain(items ->
                        firstStage.concerns(audit).map(concerns -> new SeenChecklist(audit.id(), items, concerns)));
    }
}
