package dev.proofmark.application.application.persistence;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.application.application.domain.ApplicationStatus;
import dev.proofmark.application.application.usecase.ApplicationFilter;
import dev.proofmark.application.application.usecase.Applications;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.platform.commands.Removals;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

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
    public Uni<Void> remove(Application application) {
        return Panache.getSession()
                .chain(session -> session.find(ApplicationRow.class, application.id())
                        .chain(row -> Removals.remove(session, row, row.id, row.version)));
    }

    @Override
    public Uni<Boolean> hasOpen(UUID certificationId, ApplicationKind kind) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(a) from ApplicationRow a where a.certificationId = :certification"
                                        + " and a.kind = :kind and a.status not in :ends",
                                Long.class)
                        .setParameter("certification", certificationId)
                        .setParameter("kind", kind)
                        .setParameter("ends", those(ApplicationStatus::isEnd))
                        .getSingleResult())
                .map(open -> open > 0);
    }

    @Override
    public Uni<Map<UUID, SchemeReference>> underContract(List<UUID> certificationIds, UUID organisationId) {
        if (certificationIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select a.certificationId, a.schemeId, max(a.schemeVersion) from ApplicationRow a"
                                        + " where a.organisationId = :organisation and a.status in :contracted"
                                        + " and a.certificationId in :named group by a.certificationId, a.schemeId",
                                Object[].class)
                        .setParameter("organisation", organisationId)
                        .setParameter("contracted", those(ApplicationStatus::isUnderContract))
                        .setParameter("named", certificationIds)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0], row -> new SchemeReference((String) row[1], (Integer) row[2]))));
    }

    private static List<ApplicationStatus> those(Predicate<ApplicationStatus> wanted) {
        return Arrays.stream(ApplicationStatus.values()).filter(wanted).toList();
    }

    @Override
    public Uni<Optional<Application>> opening(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ApplicationRow a where a.certificationId = :certification"
                                        + " and a.kind in (INITIAL, TRANSFER)",
                                ApplicationRow.class)
                        .setParameter("certification", certificationId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ApplicationRow::toApplication));
    }

    @Override
    public Uni<List<Application>> all(ApplicationFilter filter, PageRequest page) {
        return wanted(filter, null, page);
    }

    @Override
    public Uni<List<Application>> of(List<UUID> organisations, ApplicationFilter filter, PageRequest page) {
        return organisations.isEmpty() ? Uni.createFrom().item(List.of()) : wanted(filter, organisations, page);
    }

    private static Uni<List<Application>> wanted(
            ApplicationFilter filter, @Nullable List<UUID> organisations, PageRequest page) {
        return Panache.getSession()
                .chain(session -> namesakes(session, filter.text())
                        .chain(namesakes -> new ApplicationQuery(filter, organisations, namesakes, page)
                                .ids(session)
                                .getResultList())
                        .chain(ids -> session.createQuery(
                                        "from ApplicationRow a where a.id in :ids order by a.id", ApplicationRow.class)
                                .setParameter("ids", ids)
                                .getResultList()))
                .map(rows -> rows.stream().map(ApplicationRow::toApplication).toList());
    }

    private static Uni<List<UUID>> namesakes(Mutiny.Session session, @Nullable String text) {
        return text == null
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(ApplicationQuery.NAMESAKES, UUID.class)
                        .setParameter("text", text)
                        .setParameter("most", ApplicationQuery.MANY_NAMESAKES)
                        .getResultList();
    }
}
