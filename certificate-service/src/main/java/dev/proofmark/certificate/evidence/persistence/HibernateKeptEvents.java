package dev.proofmark.certificate.evidence.persistence;

import dev.proofmark.certificate.evidence.usecase.KeptEvent;
import dev.proofmark.certificate.evidence.usecase.KeptEvents;
import dev.proofmark.platform.commands.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Kept events in the database, whose grants and triggers let nobody change them. */
@ApplicationScoped
public class HibernateKeptEvents implements KeptEvents {

    /** A row as it is added: its columns by their names. */
    private record Added(
            UUID id, UUID certificationId, String type, int version, Instant occurredAt, String json, String sha256) {}

    private final Transactions transactions;

    public HibernateKeptEvents(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> add(KeptEvent event) {
        return transactions.addAtEnd(
                "kept_event",
                new Added(
                        event.id(),
                        event.certificationId(),
                        event.type(),
                        event.version(),
                        event.time(),
                        event.json(),
                        event.sha256()));
    }

    @Override
    public Uni<List<KeptEvent>> of(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from KeptEventRow where certificationId = :certification order by occurredAt, id",
                                KeptEventRow.class)
                        .setParameter("certification", certificationId)
                        .getResultList())
                .map(rows -> rows.stream().map(HibernateKeptEvents::kept).toList());
    }

    private static KeptEvent kept(KeptEventRow row) {
        return new KeptEvent(row.id, row.certificationId, row.type, row.version, row.occurredAt, row.json, row.sha256);
    }
}
