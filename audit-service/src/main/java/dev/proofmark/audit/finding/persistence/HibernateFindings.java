package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.usecase.Findings;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Findings by Hibernate Reactive. */
@ApplicationScoped
class HibernateFindings implements Findings {

    @Override
    public Uni<Optional<Finding>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(FindingRow.class, id))
                .map(row -> Optional.ofNullable(row).map(FindingRow::toFinding));
    }

    @Override
    public Uni<Finding> add(Finding finding, Instant now) {
        FindingRow row = new FindingRow();
        row.take(finding, now);
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

    private static List<Finding> findings(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::toFinding).toList();
    }
}
