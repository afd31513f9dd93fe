package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.FindingConflict;
import dev.proofmark.audit.finding.usecase.FindingConflicts;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Conflicts about findings by Hibernate Reactive. */
@ApplicationScoped
class HibernateFindingConflicts implements FindingConflicts {

    @Override
    public Uni<Optional<FindingConflict>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(FindingConflictRow.class, id))
                .map(row -> Optional.ofNullable(row).map(FindingConflictRow::toConflict));
    }

    @Override
    public Uni<List<FindingConflict>> open(Collection<UUID> findingIds) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingConflictRow c where c.findingId in :findings and c.resolution is null",
                                FindingConflictRow.class)
                        .setParameter("findings", findingIds)
                        .getResultList())
                .map(HibernateFindingConflicts::conflicts);
    }

    @Override
    public Uni<Long> openOf(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(*) from FindingConflictRow c"
                                        + " where c.auditId = :audit and c.resolution is null",
                                Long.class)
                        .setParameter("audit", auditId)
                        .getSingleResult());
    }

    @Override
    public Uni<List<FindingConflict>> ofAudit(UUID auditId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingConflictRow c where c.auditId = :audit and c.id > :after order by c.id",
                                FindingConflictRow.class)
                        .setParameter("audit", auditId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(HibernateFindingConflicts::conflicts);
    }

    @Override
    public Uni<Void> store(List<FindingConflict> conflicts) {
        return Panache.getSession().chain(session -> {
            Uni<Void> stored = Uni.createFrom().voidItem();
            for (FindingConflict conflict : conflicts) {
                stored = stored.chain(() -> store(session, conflict));
            }
            return stored;
        });
    }

    private static Uni<Void> store(Mutiny.Session session, FindingConflict conflict) {
        return session.find(FindingConflictRow.class, conflict.id()).chain(known -> {
            FindingConflictRow row = known == null ? new FindingConflictRow() : known;
            row.take(conflict);
            return known == null ? session.persist(row) : Uni.createFrom().voidItem();
        });
    }

    private static List<FindingConflict> conflicts(List<FindingConflictRow> rows) {
        return rows.stream().map(FindingConflictRow::toConflict).toList();
    }
}
