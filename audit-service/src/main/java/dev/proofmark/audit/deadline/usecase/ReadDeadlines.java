package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.audit.programme.usecase.Viewers;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Shows deadlines to those whom they concern: programme and quality managers all, auditors those of their audits'
 * certifications, clients their own. Proposals to suspend are the body's own affair until it decides.
 */
@ApplicationScoped
public class ReadDeadlines {

    private static final String QUALITY_MANAGER = "QUALITY_MANAGER";
    private static final Set<String> DECIDING = Set.of("DECISION_MAKER", "TECHNICAL_REVIEWER");

    private final DeadlineRows rows;
    private final Viewers viewers;

    public ReadDeadlines(DeadlineRows rows, Viewers viewers) {
        this.rows = rows;
        this.viewers = viewers;
    }

    @WithSession
    public Uni<Page<Deadline>> list(DeadlineFilter filter, PageRequest page, Actor actor) {
        return viewers.of(actor)
                .map(viewer -> actor.has(QUALITY_MANAGER) ? everything(viewer) : viewer)
                .chain(viewer -> rows.visible(viewer, filter, page))
                .map(found -> Pages.of(found, page, Deadline::id));
    }

    @WithSession
    public Uni<Page<SuspensionProposal>> proposals(boolean openOnly, PageRequest page, Actor actor) {
        boolean may = actor.has(StaffRoles.PROGRAMME_MANAGER)
                || actor.has(QUALITY_MANAGER)
                || DECIDING.stream().anyMatch(actor::has);
        return may
                ? rows.proposals(openOnly, page).map(found -> Pages.of(found, page, SuspensionProposal::id))
                : Uni.createFrom().failure(StaffRoles.refusal(actor));
    }

    private static Viewer everything(Viewer viewer) {
        return new Viewer(true, viewer.onTeamsAs(), viewer.organisations());
    }
}
