package dev.proofmark.certificate.evidence.persistence;

import dev.proofmark.certificate.evidence.usecase.KeptEvent;
import dev.proofmark.certificate.evidence.usecase.KeptEvents;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Kept events in the database, whose grants and triggers let nobody change them. */
@ApplicationScoped
public class HibernateKeptEvents implements KeptEvents {

    @Override
    public Uni<Void> add(KeptEvent event) {
        KeptEventRow row = new KeptEventRow();
        row.id = event.id();
        row.certificationId = event.certificationId();
        row.type = event.type();
        row.version = event.version();
        row.occurredAt = event.time();
        row.json = event.json();
        row.sha256 = event.sha256();
        return Panache.getSession().chain(session -> session.persist(row));
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
