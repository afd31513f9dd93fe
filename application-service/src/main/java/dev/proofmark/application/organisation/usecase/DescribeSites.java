package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.application.organisation.domain.SiteDetails;
import dev.proofmark.application.organisation.domain.SiteRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the list of an organisation's sites, from which its applications are written. */
@ApplicationScoped
public class DescribeSites {

    private final Sites sites;
    private final OrganisationAccess access;

    public DescribeSites(Sites sites, OrganisationAccess access) {
        this.sites = sites;
        this.access = access;
    }

    /** Adds a site under an id that nothing has yet. */
    public Uni<Site> add(UUID id, UUID organisationId, SiteDetails details, CommandContext context) {
        return access.editable(organisationId, context.actor())
                .chain(() -> sites.requireUnknown(id))
                .map(unknown ->
                        SiteRules.add(id, organisationId, details).orThrow().state())
                .call(this::refuseSecondHeadOffice)
                .chain(sites::add);
    }

    /** Describes a site anew. */
    public Uni<Site> change(UUID id, UUID organisationId, SiteDetails details, CommandContext context) {
        return editable(id, organisationId, context)
                .map(site -> SiteRules.change(site, details).orThrow().state())
                .call(this::refuseSecondHeadOffice)
                .chain(sites::save);
    }

    /** The organisation has left the site. */
    public Uni<Site> close(UUID id, UUID organisationId, CommandContext context) {
        return editable(id, organisationId, context)
                .chain(site -> sites.save(SiteRules.close(site).orThrow().state()));
    }

    /** One site, for everybody who sees its organisation. */
    @WithSession
    public Uni<Site> one(UUID id, UUID organisationId, Actor actor) {
        return access.readable(organisationId, actor).chain(() -> sites.one(organisationId, id));
    }

    /** The organisation's sites. */
    @WithSession
    public Uni<Page<Site>> list(UUID organisationId, PageRequest page, Actor actor) {
        return access.readable(organisationId, actor)
                .chain(() -> sites.of(organisationId, page))
                .map(rows -> Pages.of(rows, page, Site::id));
    }

    /** Of a race the database keeps one. */
    private Uni<Void> refuseSecondHeadOffice(Site site) {
        return site.details().headOffice()
                ? sites.hasAnotherHeadOffice(site)
                        .invoke(another -> {
                            if (another) {
                                throw new RefusedException(Refusal.at("one-head-office", "/headOffice"));
                            }
                        })
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Site> editable(UUID id, UUID organisationId, CommandContext context) {
        return access.editable(organisationId, context.actor())
                .chain(() -> sites.one(organisationId, id))
                .invoke(site -> context.requireVersion(site.version()));
    }
}
