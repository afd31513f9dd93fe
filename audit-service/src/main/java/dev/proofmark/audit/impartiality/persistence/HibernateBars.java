package dev.proofmark.audit.impartiality.persistence;

import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.audit.impartiality.usecase.Bars;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Barred persons by Hibernate Reactive. */
@ApplicationScoped
class HibernateBars implements Bars {

    @Override
    public Uni<List<Bar>> of(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from BarRow b where b.id.certificationId = :certification order by b.id.personId",
                                BarRow.class)
                        .setParameter("certification", certificationId)
                        .getResultList())
                .map(rows -> rows.stream().map(BarRow::toBar).toList());
    }

    @Override
    public Uni<Void> save(UUID certificationId, Bar bar) {
        return Panache.getSession()
                .chain(session -> session.merge(BarRow.of(certificationId, bar)))
                .replaceWithVoid();
    }
}
