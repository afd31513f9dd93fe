package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeStatus;
import dev.proofmark.application.organisation.usecase.OrganisationAccess;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows notices to the client's members and to the staff who see all. */
@ApplicationScoped
public class ReadChangeNotices {

    private final ChangeNoticeAccess access;
    private final OrganisationAccess organisations;
    private final ChangeNotices notices;

    public ReadChangeNotices(ChangeNoticeAccess access, OrganisationAccess organisations, ChangeNotices notices) {
        this.access = access;
        this.organisations = organisations;
        this.notices = notices;
    }

    /** One notice; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<ChangeNotice> one(UUID organisationId, UUID id, Actor actor) {
        return access.readable(organisationId, id, actor);
    }

    /** The organisation's notices, oldest first. */
    @WithSession
    public Uni<Page<ChangeNotice>> ofOrganisation(UUID organisationId, PageRequest page, Actor actor) {
        return organisations
                .readable(organisationId, actor)
                .chain(() -> notices.of(organisationId, page))
                .map(rows -> Pages.of(rows, page, ChangeNotice::id));
    }

    /**
     * Everybody's notices, oldest first, for the staff who see all.
     *
     * @param status the state that they are in; null for any
     */
    @WithSession
    public Uni<Page<ChangeNotice>> all(@Nullable ChangeNoticeStatus status, PageRequest page) {
        return notices.all(status, page).map(rows -> Pages.of(rows, page, ChangeNotice::id));
    }
}
