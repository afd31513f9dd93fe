package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.programme.usecase.Viewers;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows audits to those whom they concern. */
@ApplicationScoped
public class ReadAudits {

    private final Audits audits;
    private final AuditAccess access;
    private final Viewers viewers;

    public ReadAudits(Audits audits, AuditAccess access, Viewers viewers) {
        this.audits = audits;
        this.access = access;
        this.viewers = viewers;
    }

    /** One audit; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<Audit> one(UUID id, Actor actor) {
        return access.readable(id, actor).map(SeenAudit::audit);
    }

    /** The audits that the actor sees and that are wanted. */
    @WithSession
    public Uni<Page<Audit>> list(Audits.Wanted wanted, PageRequest page, Actor actor) {
        return viewers.of(actor)
                .chain(viewer -> audits.visible(viewer, wanted, page))
                .map(rows -> Pages.of(rows, page, Audit::id));
    }
}
