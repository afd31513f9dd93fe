package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.usecase.Declarations;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Declarations by Hibernate Reactive. */
@ApplicationScoped
class HibernateDeclarations implements Declarations {

    @Override
    public Uni<Declaration> add(Declaration declaration) {
        DeclarationRow row = DeclarationRow.of(declaration);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toDeclaration(false));
    }

    @Override
    public Uni<List<Declaration>> of(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from DeclarationRow d where d.personId in :people order by d.id", DeclarationRow.class)
                        .setParameter("people", personIds)
                        .getResultList()
                        .chain(rows -> declarations(session, rows)));
    }

    @Override
    public Uni<List<Declaration>> of(UUID personId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from DeclarationRow d where d.personId = :person and d.id > :after order by d.id",
                                DeclarationRow.class)
                        .setParameter("person", personId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList()
                        .chain(rows -> declarations(session, rows)));
    }

    private static Uni<List<Declaration>> declarations(Mutiny.Session session, List<DeclarationRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return session.createQuery("select d.replaces from DeclarationRow d where d.replaces in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(found -> {
                    Set<UUID> replaced = new HashSet<>(found);
                    return rows.stream()
                            .map(row -> row.toDeclaration(replaced.contains(row.id)))
                            .toList();
                });
    }
}
