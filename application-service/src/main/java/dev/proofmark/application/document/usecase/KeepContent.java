package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentCommand.AddContent;
import dev.proofmark.application.document.domain.DocumentRules;
import dev.proofmark.application.document.domain.Scan;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.storage.BlockingWork;
import dev.proofmark.platform.storage.ContentStore;
import dev.proofmark.platform.storage.Incoming;
import dev.proofmark.platform.storage.scanning.Scanners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes received content the newest of its document, in the transaction under way. The file is moved last: if the
 * transaction fails after that, nothing refers to the file, and the store lets go of it.
 */
@ApplicationScoped
class KeepContent {

    private final DocumentAccess access;
    private final Documents documents;
    private final DueScans dueScans;
    private final ContentStore store;
    private final Scanners scanners;
    private final BlockingWork blocking;

    KeepContent(
            DocumentAccess access,
            Documents documents,
            DueScans dueScans,
            ContentStore store,
            Scanners scanners,
            BlockingWork blocking) {
        this.access = access;
        this.documents = documents;
        this.dueScans = dueScans;
        this.store = store;
        this.scanners = scanners;
        this.blocking = blocking;
    }

    /** The scan that is due now; empty if this installation has no scanner. */
    Uni<Optional<DueWork.Due>> handle(Upload upload, ReceiveContent.Received received, CommandContext context) {
        UUID versionId = Ids.next();
        return documents
                .lock(upload.applicationId())
                .chain(() -> access.changeable(upload.applicationId(), upload.documentId(), context))
                .map(found -> withContent(found, versionId, received, context))
                .chain(document -> documents.save(document, context.now()))
                .chain(document -> scanners.scanner().isPresent()
                        ? quarantine(versionId, received.incoming(), context).map(Optional::of)
                        : blocking.does(() -> store.keep(received.incoming())).replaceWith(Optional.empty()));
    }

    private Document withContent(
            DocumentCase found, UUID versionId, ReceiveContent.Received received, CommandContext context) {
        Scan scan = scanners.scanner().isPresent() ? new Scan.Pending() : new Scan.NotScanned();
        AddContent command = new AddContent(
                versionId,
                received.content(),
                context.actor().personId(),
                context.today(),
                scan,
                found.circumstances());
        return DocumentRules.decide(found.document(), command).orThrow().state();
    }

    private Uni<DueWork.Due> quarantine(UUID versionId, Incoming incoming, CommandContext context) {
        return dueScans.orderOurs(versionId, context)
                .call(due -> blocking.does(() -> store.quarantine(incoming, versionId)));
    }
}
