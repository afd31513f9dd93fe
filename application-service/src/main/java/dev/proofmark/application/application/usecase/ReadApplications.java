package dev.proofmark.application.application.usecase;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.organisation.usecase.Organisations;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows applications to the applicant's members and to the staff who see all. */
@ApplicationScoped
public class ReadApplications {

    private final Applications applications;
    private final Organisations organisations;
    private final ApplicationAccess access;
    private final ApplicationGaps gaps;

    public ReadApplications(
            Applications applications, Organisations organisations, ApplicationAccess access, ApplicationGaps gaps) {
        this.applications = applications;
        this.organisations = organisations;
        this.access = access;
        this.gaps = gaps;
    }

    /** One application; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<ApplicationDetails> one(UUID id, Actor actor) {
        return access.readable(id, actor).map(found -> gaps.details(found.application()));
    }

    /** The applications that the actor sees and wants. */
    @WithSession
    public Uni<Page<Application>> list(ApplicationFilter filter, PageRequest page, Actor actor) {
        return (StaffRoles.seesAll(actor)
                        ? applications.all(filter, page)
                        : organisations.idsOfMember(actor.personId()).chain(own -> applications.of(own, filter, page)))
                .map(rows -> Pages.of(rows, page, Application::id));
    }
}
