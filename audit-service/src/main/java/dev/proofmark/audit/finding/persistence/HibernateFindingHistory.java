package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingRevision;
import dev.proofmark.audit.finding.domain.Reception.Sender;
import dev.proofmark.audit.finding.usecase.FindingHistory;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The history of findings by Hibernate Reactive. */
@ApplicationScoped
class HibernateFindingHistory implements FindingHistory {

    private static final String HIGHEST = """
            select r.findingId, r.device, max(r.revision) from FindingRevisionRow r
            where r.findingId in :findings and r.device is not null
            group by r.findingId, r.device
            """;

    /** A row as it is added: its columns by their names. */
    private record Added(
            UUID id,
            UUID findingId,
            FindingRevision.Cause cause,
            @Nullable String device,
            int revision,
            FindingContent content,
            String reason,
            String writtenBy,
            LocalDate writtenOn,
            Instant recordedAt) {}

    private final Transactions transactions;

    HibernateFindingHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> add(List<FindingRevision> revisions, Instant now) {
        Uni<Void> added = Uni.createFrom().voidItem();
        for (FindingRevision revision : revisions) {
            added = added.chain(() -> transactions.addAtEnd("finding_revision", row(revision, now)));
        }
        return added;
    }

    private static Added row(FindingRevision revision, Instant now) {
        return new Added(
                Ids.next(),
                revision.findingId(),
                revision.cause(),
                revision.source().device(),
                revision.source().revision(),
                revision.content(),
                revision.reason(),
                revision.by(),
                revision.on(),
                now);
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
