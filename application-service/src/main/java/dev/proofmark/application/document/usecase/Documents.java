package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentUsage;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents that there are; within the session or transaction under way. */
public interface Documents {

    Uni<Optional<Document>> find(UUID id);

    /** The document that the content belongs to. */
    Uni<Optional<Document>> ofVersion(UUID versionId);

    /** One row more than the page has, in the order of their ids. */
    Uni<List<Document>> of(UUID applicationId, PageRequest page);

    Uni<DocumentUsage> usage(UUID applicationId);

    /**
     * Lets nobody else change the application or its documents until the transaction ends, so that what was counted
     * still holds when it is used.
     */
    Uni<Void> lock(UUID applicationId);

    /** Adds a document; the answer has the version that it was stored under. */
    Uni<Document> add(Document document, Instant now);

    /** Stores the changed document; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<Document> save(Document document, Instant now);

    Uni<Void> remove(Document document);
}
