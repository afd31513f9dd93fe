package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.FindingRevision;
import dev.proofmark.audit.finding.domain.Reception.Sender;
import dev.proofmark.audit.finding.usecase.FindingHistory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The history of findings by Hibernate Reactive. */
@ApplicationScoped
class HibernateFindingHistory implements FindingHistory {

    private static final String HIGHEST = """
            select r.findingId, r.device, max(r.revision) from FindingRevisionRow r
            where r.findingId in :findings and r.device is not null
            group by r.findingId, r.device
            """;

    @Override
    public Uni<Void> add(List<FindingRevision> revisions, Instant now) {
        Object[] rows = revisions.stream()
                .map(entry -> FindingRevisionRow.of(entry, now))
                .toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows));
    }

    @Override
    public Uni<Map<Sender, Integer>> highest(Collection<UUID> findingIds) {
        return Panache.getSession()
                .chain(session -> session.createQuery(HIGHEST, Object[].class)
                        .setParameter("findings", findingIds)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new Sender((UUID) row[0], (String) row[1]), row -> (Integer) row[2])));
    }

    @Override
    public Uni<List<FindingRevision>> ofFinding(UUID findingId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from FindingRevisionRow r where r.findingId = :finding order by r.id",
                                FindingRevisionRow.class)
                        .setParameter("finding", findingId)
                        .getResultList())
                .map(rows -> rows.stream().map(FindingRevisionRow::toRevision).toList());
    }
}
