package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.application.organisation.usecase.Sites;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sites by Hibernate Reactive. */
@ApplicationScoped
class HibernateSites implements Sites {

    @Override
    public Uni<Optional<Site>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(SiteRow.class, id))
                .map(row -> Optional.ofNullable(row).map(SiteRow::toSite));
    }

    @Override
    public Uni<Site> add(Site site) {
        SiteRow row = SiteRow.of(site);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toSite());
    }

    @Override
    public Uni<Site> save(Site site) {
        return Panache.getSession()
                .chain(session -> session.find(SiteRow.class, site.id())
                        .invoke(row -> row.take(site))
                        .call(session::flush)
                        .map(SiteRow::toSite));
    }

    @Override
    public Uni<Boolean> hasAnotherHeadOffice(Site site) {
        return Panache.getSession()
                .chain(session -> session.createQuery("""
                                select count(r) from SiteRow r where r.organisationId = :organisation
                                and r.headOffice and not r.closed and r.id <> :self""", Long.class)
                        .setParameter("organisation", site.organisationId())
                        .setParameter("self", site.id())
                        .getSingleResult())
                .map(others -> others > 0);
    }

    @Override
    public Uni<List<Site>> of(UUID organisationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from SiteRow r where r.organisationId = :organisation and r.id > :after order by r.id",
                                SiteRow.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(SiteRow::toSite).toList());
    }
}
