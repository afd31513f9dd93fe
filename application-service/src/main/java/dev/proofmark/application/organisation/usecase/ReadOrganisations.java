package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows organisations to their members and to the staff who see all. */
@ApplicationScoped
public class ReadOrganisations {

    private final Organisations organisations;
    private final OrganisationAccess access;

    public ReadOrganisations(Organisations organisations, OrganisationAccess access) {
        this.organisations = organisations;
        this.access = access;
    }

    /** One organisation; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<Organisation> one(UUID id, Actor actor) {
        return access.readable(id, actor);
    }

    /**
     * The organisations that the actor sees.
     *
     * @param text found anywhere in the names or the registration number; null for any
     */
    @WithSession
    public Uni<Page<Organisation>> list(@Nullable String text, PageRequest page, Actor actor) {
        return (StaffRoles.seesOrganisations(actor)
                        ? organisations.all(text, page)
                        : organisations.ofMember(actor.personId(), text, page))
                .map(rows -> Pages.of(rows, page, Organisation::id));
    }
}
