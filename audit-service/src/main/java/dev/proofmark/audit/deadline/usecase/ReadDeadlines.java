package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.audit.programme.usecase.Viewers;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Shows deadlines to those whom they concern: those who read all everything, auditors those of their audits'
 * certifications, clients their own. Proposals to suspend are the body's own affair until it decides.
 */
@ApplicationScoped
public class ReadDeadlines {

    private final DeadlineRows rows;
    private final Viewers viewers;

    public ReadDeadlines(DeadlineRows rows, Viewers viewers) {
        this.rows = rows;
        this.viewers = viewers;
    }

    @WithSession
    public Uni<Page<Deadline>> list(DeadlineFilter filter, PageRequest page, Actor actor) {
        return viewers.of(actor)
                .chain(viewer -> rows.visible(viewer, filter, page))
                .map(found -> Pages.of(found, page, Deadline::id));
    }

    @WithSession
    public Uni<Page<SuspensionProposal>> proposals(boolean openOnly, PageRequest page, Actor actor) {
        return StaffRoles.readsAll(actor)
                ? rows.proposals(openOnly, page).map(found -> Pages.of(found, page, SuspensionProposal::id))
                : Uni.createFrom().failure(StaffRoles.refusal(actor));
    }
}
