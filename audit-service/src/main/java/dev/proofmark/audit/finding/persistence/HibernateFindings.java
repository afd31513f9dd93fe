package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.usecase.FindingFilter;
import dev.proofmark.audit.finding.usecase.Findings;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings by Hibernate Reactive. */
@ApplicationScoped
class HibernateFindings implements Findings {

    /** Inserts or locks, one line after the other in the order of ids; gives those that were claimed before. */
    private static final String CLAIM = """
            with claimed as (
              insert into finding_claim (finding_id)
              select distinct cast(id as uuid) as finding_id from unnest(string_to_array(cast($1 as text), ',')) as id
              order by finding_id
              on conflict (finding_id) do update set finding_id = excluded.finding_id
              returning finding_id, xmax <> 0 as before
            )
            select string_agg(cast(finding_id as text), ',') from claimed where before
            """;

    @Override
    public Uni<Optional<Finding>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(FindingRow.class, id))
                .map(row -> Optional.ofNullable(row).map(FindingRow::toFinding));
    }

    @Override
    public Uni<List<Finding>> claim(Collection<UUID> ids) {
        String joined = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        return SessionStatements.one(CLAIM, row -> Optional.ofNullable(row.getString(1)), joined)
                .chain(before -> before.map(HibernateFindings::held)
                        .orElseGet(() -> Uni.createFrom().item(List.of())));
    }

    private static Uni<List<Finding>> held(String joined) {
        return held(Stream.of(joined.split(",")).map(UUID::fromString).toList());
    }

    private static Uni<List<Finding>> held(List<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingRow f where f.id in :ids order by f.id", FindingRow.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(HibernateFindings::findings);
    }

    @Override
    public Uni<Finding> add(Finding finding, Instant now) {
        FindingRow row = row(finding, now);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toFinding());
    }

    @Override
    public Uni<Finding> save(Finding finding, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(FindingRow.class, finding.id())
                        .invoke(row -> row.take(finding, now))
                        .call(session::flush)
                        .map(FindingRow::toFinding));
    }

    @Override
    public Uni<Void> store(List<Finding> added, List<Finding> changed, Instant now) {
        Object[] rows = added.stream().map(finding -> row(finding, now)).toArray();
        return Panache.getSession()
                .chain(session -> session.persistAll(rows).chain(() -> {
                    Uni<Void> taken = Uni.createFrom().voidItem();
                    for (Finding finding : changed) {
                        taken = taken.chain(() -> session.find(FindingRow.class, finding.id())
                                .invoke(row -> row.take(finding, now))
                                .replaceWithVoid());
                    }
                    return taken;
                }));
    }

    private static FindingRow row(Finding finding, Instant now) {
        FindingRow row = new FindingRow();
        row.take(finding, now);
        return row;
    }

    @Override
    public Uni<List<Finding>> ofAudit(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingRow f where f.auditId = :audit order by f.id", FindingRow.class)
                        .setParameter("audit", auditId)
                        .getResultList())
                .map(HibernateFindings::findings);
    }

    @Override
    public Uni<List<Finding>> ofAudit(UUID auditId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingRow f where f.auditId = :audit and f.id > :after order by f.id",
                                FindingRow.class)
                        .setParameter("audit", auditId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(HibernateFindings::findings);
    }

    @Override
    public Uni<List<Finding>> ofOtherAudits(UUID certificationId, UUID auditId, Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingRow f where f.id in :ids"
                                        + " and f.certificationId = :certification and f.auditId <> :audit",
                                FindingRow.class)
                        .setParameter("ids", ids)
                        .setParameter("certification", certificationId)
                        .setParameter("audit", auditId)
                        .getResultList())
                .map(HibernateFindings::findings);
    }

    @Override
    public Uni<List<Finding>> visible(Viewer viewer, FindingFilter filter, PageRequest page) {
        FindingQuery query = new FindingQuery();
        query.visibleTo(viewer);
        query.wanted(filter);
        query.after(page.afterOrStart());
        return Panache.getSession()
                .chain(session ->
                        query.on(session).setMaxResults(page.rowsToRead()).getResultList())
                .map(HibernateFindings::findings);
    }

    @Override
    public Uni<List<Finding>> dueBy(LocalDate day, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingRow f where f.dueOn <= :day and f.id > :after order by f.id",
                                FindingRow.class)
                        .setParameter("day", day)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(HibernateFindings::findings);
    }

    private static List<Finding> findings(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::toFinding).toList();
    }
}
