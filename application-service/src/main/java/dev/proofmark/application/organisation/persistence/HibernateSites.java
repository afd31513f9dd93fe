package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.application.organisation.usecase.Sites;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Sites by Hibernate Reactive. */
@ApplicationScoped
class HibernateSites extends HibernateParts<Site, SiteRow> implements Sites {

    HibernateSites() {
        super(SiteRow.class, SiteRow::new);
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
}
