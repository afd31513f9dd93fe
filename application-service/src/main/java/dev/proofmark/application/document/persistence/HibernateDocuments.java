package dev.proofmark.application.document.persistence;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentUsage;
import dev.proofmark.application.document.domain.DocumentVersion;
import dev.proofmark.application.document.usecase.Documents;
import dev.proofmark.platform.commands.Removals;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Documents by Hibernate Reactive. Every change touches the row, so that its version counts every command. */
@ApplicationScoped
class HibernateDocuments implements Documents {

    private static final String VERSIONS =
            "from DocumentVersionRow v where v.documentId in :documents order by v.number";
    private static final String BYTES = "select coalesce(sum(v.size), 0) from DocumentVersionRow v, DocumentRow d"
            + " where v.documentId = d.id and d.applicationId = :application and v.scan <> INFECTED";

    @Override
    public Uni<Optional<Document>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DocumentRow.class, id)
                        .chain(row -> row == null
                                ? Uni.createFrom().item(Optional.empty())
                                : documents(session, List.of(row)).map(found -> Optional.of(found.getFirst()))));
    }

    @Override
    public Uni<Optional<Document>> ofVersion(UUID versionId) {
        return Panache.getSession()
                .chain(session -> session.find(DocumentVersionRow.class, versionId))
                .chain(row -> row == null ? Uni.createFrom().item(Optional.empty()) : find(row.documentId));
    }

    @Override
    public Uni<List<Document>> of(UUID applicationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from DocumentRow d where d.applicationId = :application and d.id > :after"
                                        + " order by d.id",
                                DocumentRow.class)
                        .setParameter("application", applicationId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList()
                        .chain(rows -> documents(session, rows)));
    }

    @Override
    public Uni<DocumentUsage> usage(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(d) from DocumentRow d where d.applicationId = :application", Long.class)
                        .setParameter("application", applicationId)
                        .getSingleResult()
                        .chain(count -> session.createQuery(BYTES, Long.class)
                                .setParameter("application", applicationId)
                                .getSingleResult()
                                .map(bytes -> new DocumentUsage(Math.toIntExact(count), bytes))));
    }

    @Override
    public Uni<Void> lock(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from application where id = :id for no key update", Integer.class)
                        .setParameter("id", applicationId)
                        .getResultList())
                .replaceWithVoid();
    }

    @Override
    public Uni<Document> add(Document document, Instant now) {
        DocumentRow row = new DocumentRow();
        row.take(document, now);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toDocument(List.of()));
    }

    @Override
    public Uni<Document> save(Document document, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(DocumentRow.class, document.id())
                        .invoke(row -> row.take(document, now))
                        .call(row -> saveVersions(session, document))
                        .call(session::flush)
                        .map(row -> row.toDocument(document.versions())));
    }

    @Override
    public Uni<Void> remove(Document document) {
        return Panache.getSession()
                .chain(session -> session.find(DocumentRow.class, document.id())
                        .chain(row -> Removals.remove(session, row, row.id, row.version)));
    }

    private static Uni<Void> saveVersions(Mutiny.Session session, Document document) {
        return versionRows(session, List.of(document.id())).chain(rows -> {
            Map<UUID, DocumentVersionRow> known = rows.stream().collect(Collectors.toMap(row -> row.id, row -> row));
            Uni<Void> saved = Uni.createFrom().voidItem();
            for (DocumentVersion version : document.versions()) {
                DocumentVersionRow row = known.getOrDefault(version.id(), new DocumentVersionRow());
                row.take(document.id(), version);
                if (!known.containsKey(version.id())) {
                    saved = saved.chain(() -> session.persist(row));
                }
            }
            return saved;
        });
    }

    private static Uni<List<Document>> documents(Mutiny.Session session, List<DocumentRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return versionRows(session, ids).map(versions -> {
            Map<UUID, List<DocumentVersion>> ofDocument = versions.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.documentId,
                            Collectors.mapping(DocumentVersionRow::toVersion, Collectors.toList())));
            return rows.stream()
                    .map(row -> row.toDocument(ofDocument.getOrDefault(row.id, List.of())))
                    .toList();
        });
    }

    private static Uni<List<DocumentVersionRow>> versionRows(Mutiny.Session session, List<UUID> documents) {
        return documents.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createQuery(VERSIONS, DocumentVersionRow.class)
                        .setParameter("documents", documents)
                        .getResultList();
    }
}
