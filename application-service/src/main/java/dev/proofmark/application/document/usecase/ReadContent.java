package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentStatus;
import dev.proofmark.application.document.domain.DocumentVersion;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.storage.BlockingWork;
import dev.proofmark.platform.storage.ContentHash;
import dev.proofmark.platform.storage.ContentStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives out what is in a document, once it may be given out. */
@ApplicationScoped
public class ReadContent {

    private final ReadDocuments read;
    private final ContentStore store;
    private final BlockingWork blocking;

    public ReadContent(ReadDocuments read, ContentStore store, BlockingWork blocking) {
        this.read = read;
        this.store = store;
        this.blocking = blocking;
    }

    /** A content and where its bytes lie. */
    public record Content(Document document, DocumentVersion version, Path file) {}

    /**
     * The newest content, or an older one.
     *
     * @param number of the content; null for the newest
     * @throws RefusedException in the Uni, {@code content-not-available} before it is whole and clean
     */
    public Uni<Content> handle(UUID applicationId, UUID id, @Nullable Integer number, Actor actor) {
        return read.one(applicationId, id, actor)
                .chain(document -> file(document, number == null ? newest(document) : numbered(document, number)));
    }

    private static DocumentVersion newest(Document document) {
        return document.newest().orElseThrow(() -> notAvailable(document.status()));
    }

    private static DocumentVersion numbered(Document document, int number) {
        return document.number(number).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    private Uni<Content> file(Document document, DocumentVersion version) {
        if (version.scan().status() != DocumentStatus.AVAILABLE) {
            throw notAvailable(version.scan().status());
        }
        ContentHash hash = new ContentHash(version.content().sha256());
        return blocking.run(() -> store.find(hash))
                .map(Optional::orElseThrow)
                .map(file -> new Content(document, version, file));
    }

    private static RefusedException notAvailable(DocumentStatus status) {
        return new RefusedException(Refusal.of("content-not-available", Map.of("state", status.name())));
    }
}
