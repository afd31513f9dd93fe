package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows what is known of documents to the applicant's members and to the staff who see all. */
@ApplicationScoped
public class ReadDocuments {

    private final DocumentAccess access;
    private final Documents documents;

    public ReadDocuments(DocumentAccess access, Documents documents) {
        this.access = access;
        this.documents = documents;
    }

    /** One document; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<Document> one(UUID applicationId, UUID id, Actor actor) {
        return access.readable(applicationId, id, actor);
    }

    /** The documents beside one application. */
    @WithSession
    public Uni<Page<Document>> list(UUID applicationId, PageRequest page, Actor actor) {
        return access.readable(applicationId, actor)
                .chain(application -> documents.of(applicationId, page))
                .map(rows -> Pages.of(rows, page, Document::id));
    }
}
