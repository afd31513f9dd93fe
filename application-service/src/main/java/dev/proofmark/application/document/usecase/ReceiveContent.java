package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentContent;
import dev.proofmark.application.document.domain.DocumentRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.storage.BlockingWork;
import dev.proofmark.platform.storage.ContentStore;
import dev.proofmark.platform.storage.Incoming;
import dev.proofmark.platform.storage.inspection.ContentInspector;
import dev.proofmark.platform.storage.inspection.FileFormat;
import dev.proofmark.platform.storage.inspection.FileName;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;

/**
 * Takes content in and looks into it, outside of any transaction: that may last for minutes. What could not be kept
 * anyhow is refused before it is read.
 */
@ApplicationScoped
class ReceiveContent {

    private final DocumentAccess access;
    private final ContentStore store;
    private final ContentInspector inspector;
    private final BlockingWork blocking;
    private final long largest;

    ReceiveContent(
            DocumentAccess access,
            ContentStore store,
            ContentInspector inspector,
            BlockingWork blocking,
            DocumentsConfig config) {
        this.access = access;
        this.store = store;
        this.inspector = inspector;
        this.blocking = blocking;
        this.largest = config.largest().asLongValue();
    }

    /** Content that is whole and what its document's name promises; to be kept, or closed. */
    record Received(Incoming incoming, DocumentContent content) implements AutoCloseable {

        @Override
        public void close() {
            incoming.close();
        }
    }

    Uni<Received> handle(Upload upload, CommandContext context) {
        return Panache.withSession(() -> access.changeable(upload.applicationId(), upload.documentId(), context))
                .invoke(found -> DocumentRules.refusalOfContent(
                                found.document(), upload.announced().orElse(0), found.circumstances())
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }))
                .chain(found -> blocking.run(() -> receive(upload, found)));
    }

    private Received receive(Upload upload, DocumentCase found) throws IOException {
        long left = found.circumstances().limits().bytes()
                - found.circumstances().usage().bytes();
        Incoming incoming = store.receive(upload.body(), Math.min(largest, left), upload.announced());
        boolean passed = false;
        try {
            requireDigest(upload, incoming);
            FileFormat format = format(found.document());
            inspector.inspect(incoming.path(), format);
            passed = true;
            return new Received(
                    incoming, new DocumentContent(incoming.hash().hex(), incoming.size(), format.mediaType()));
        } finally {
            if (!passed) {
                incoming.close();
            }
        }
    }

    private static FileFormat format(Document document) {
        return FileName.format(document.details().fileName()).orElseThrow();
    }

    private static void requireDigest(Upload upload, Incoming incoming) {
        String actual = incoming.hash().hex();
        upload.sha256().filter(said -> !said.equals(actual)).ifPresent(said -> {
            throw new RefusedException(Refusal.of("content-digest", Map.of("expected", said, "actual", actual)));
        });
    }
}
