package dev.proofmark.platform.imports;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The imports of a service; within the session or transaction under way. */
@ApplicationScoped
class CsvImports {

    Uni<CsvImport> add(CsvImport begun) {
        CsvImportRow row = new CsvImportRow();
        row.take(begun);
        return Panache.getSession()
                .chain(session -> session.find(CsvImportRow.class, begun.id())
                        .invoke(known -> {
                            if (known != null) {
                                throw new RefusedException(Refusal.of("already-exists"));
                            }
                        })
                        .chain(() -> session.persist(row))
                        .chain(session::flush))
                .map(stored -> row.toImport());
    }

    Uni<CsvImport> save(CsvImport next) {
        return Panache.getSession()
                .chain(session -> session.find(CsvImportRow.class, next.id())
                        .invoke(row -> row.take(next))
                        .call(session::flush)
                        .map(CsvImportRow::toImport));
    }

    /** The import of that kind; of another kind there is none. */
    Uni<CsvImport> one(String kind, UUID id) {
        return found(kind, id, LockModeType.NONE);
    }

    /** The same, which nobody else moves until the transaction ends. */
    Uni<CsvImport> hold(String kind, UUID id) {
        return found(kind, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<CsvImport> found(String kind, UUID id, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.find(CsvImportRow.class, id, lock))
                .map(row -> {
                    if (row == null || !row.kind.equals(kind)) {
                        throw new RefusedException(Refusal.notFound());
                    }
                    return row.toImport();
                });
    }

    Uni<CsvImport> one(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(CsvImportRow.class, id))
                .map(CsvImportRow::toImport);
    }

    /** One row more than the page has, in the order of their ids. */
    Uni<List<CsvImport>> of(String kind, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from CsvImportRow i where i.kind = :kind and i.id > :after order by i.id",
                                CsvImportRow.class)
                        .setParameter("kind", kind)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(CsvImportRow::toImport).toList());
    }
}
