package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import dev.proofmark.audit.laboratory.usecase.LaboratoryPeople;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Names by Hibernate Reactive. */
@ApplicationScoped
class HibernateLaboratoryPeople implements LaboratoryPeople {

    @Override
    public Uni<Void> keep(LaboratoryPerson person) {
        return Panache.getSession()
                .chain(session -> session.merge(LaboratoryPersonRow.of(person)))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<LaboratoryPerson>> of(Collection<String> personIds) {
        if (personIds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from LaboratoryPersonRow p where p.personId in :persons", LaboratoryPersonRow.class)
                        .setParameter("persons", personIds)
                        .getResultList())
                .map(rows -> rows.stream().map(LaboratoryPersonRow::toPerson).toList());
    }

    @Override
    public Uni<Void> erase(String personId) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from LaboratoryPersonRow p where p.personId = :person")
                        .setParameter("person", personId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
