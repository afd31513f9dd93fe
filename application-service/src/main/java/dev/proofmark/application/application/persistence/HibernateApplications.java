package dev.proofmark.application.application.persistence;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.usecase.Applications;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications by Hibernate Reactive. Every change touches the row, so that its version counts every command. */
@ApplicationScoped
class HibernateApplications implements Applications {

    @Override
    public Uni<Optional<Application>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ApplicationRow.class, id))
                .map(row -> Optional.ofNullable(row).map(ApplicationRow::toApplication));
    }

    @Override
    public Uni<Application> add(Application application, Instant now) {
        ApplicationRow row = new ApplicationRow();
        row.take(application, now);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toApplication());
    }

    @Override
    public Uni<Application> save(Application application, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(ApplicationRow.class, application.id())
                        .invoke(row -> row.take(application, now))
                        .call(session::flush)
                        .map(ApplicationRow::toApplication));
    }

    @Override
    public Uni<List<Application>> all(PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ApplicationRow a where a.id > :after order by a.id", ApplicationRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(HibernateApplications::applications);
    }

    @Override
    public Uni<List<Application>> of(List<UUID> organisations, PageRequest page) {
        if (organisations.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ApplicationRow a where a.organisationId in :organisations and a.id > :after"
                                        + " order by a.id",
                                ApplicationRow.class)
                        .setParameter("organisations", organisations)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(HibernateApplications::applications);
    }

    private static List<Application> applications(List<ApplicationRow> rows) {
        return rows.stream().map(ApplicationRow::toApplication).toList();
    }
}
