package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.OrganisationPart;
import dev.proofmark.application.organisation.usecase.OrganisationParts;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Parts of organisations by Hibernate Reactive.
 *
 * @param <T> what is stored
 * @param <R> its row
 */
abstract class HibernateParts<T extends OrganisationPart, R extends PartRow<T>> implements OrganisationParts<T> {

    private final Class<R> type;
    private final Supplier<R> empty;
    private final String ofOrganisation;

    HibernateParts(Class<R> type, Supplier<R> empty) {
        this.type = type;
        this.empty = empty;
        this.ofOrganisation = "from " + type.getSimpleName()
                + " r where r.organisationId = :organisation and r.id > :after order by r.id";
    }

    @Override
    public Uni<Optional<T>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(type, id))
                .map(row -> Optional.ofNullable(row).map(PartRow::toPart));
    }

    @Override
    public Uni<T> add(T part) {
        R row = empty.get();
        row.id = part.id();
        row.organisationId = part.organisationId();
        row.take(part);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toPart());
    }

    @Override
    public Uni<T> save(T part) {
        return Panache.getSession()
                .chain(session -> session.find(type, part.id())
                        .invoke(row -> row.take(part))
                        .call(session::flush)
                        .map(PartRow::toPart));
    }

    @Override
    public Uni<List<T>> of(UUID organisationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(ofOrganisation, type)
                        .setParameter("organisation", organisationId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(PartRow::toPart).toList());
    }
}
