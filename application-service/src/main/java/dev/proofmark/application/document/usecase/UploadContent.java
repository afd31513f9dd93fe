package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentStatus;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.storage.BlockingWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Gives a document its content: received and looked into first, kept in one transaction with its line in the audit
 * trail, then scanned. Whatever breaks on this way leaves neither a row nor a file.
 */
@ApplicationScoped
public class UploadContent {

    private final ReceiveContent receive;
    private final KeepContent keep;
    private final ScanContent scan;
    private final ReadDocuments read;
    private final Transactions transactions;
    private final AuditTrail auditTrail;
    private final BlockingWork blocking;
    private final Duration patience;

    public UploadContent(
            ReceiveContent receive,
            KeepContent keep,
            ScanContent scan,
            ReadDocuments read,
            Transactions transactions,
            AuditTrail auditTrail,
            BlockingWork blocking,
            DocumentsConfig config) {
        this.receive = receive;
        this.keep = keep;
        this.scan = scan;
        this.read = read;
        this.transactions = transactions;
        this.auditTrail = auditTrail;
        this.blocking = blocking;
        this.patience = config.scanPatience();
    }

    /**
     * The document with its new content; still in quarantine if the scanner takes long.
     *
     * @throws RefusedException in the Uni, {@code content-infected} if the scanner found something
     */
    public Uni<Document> handle(Upload upload, Commands.Begun command) {
        CommandContext context = command.context();
        return receive.handle(upload, context)
                .chain(received -> keep(upload, received, command).eventually(() -> blocking.does(received::close)))
                .chain(due -> due.isEmpty() ? Uni.createFrom().voidItem() : awaitVerdict(due.get()))
                .chain(() -> read.one(upload.applicationId(), upload.documentId(), context.actor()))
                .invoke(UploadContent::refuseInfected);
    }

    private Uni<Optional<DueWork.Due>> keep(Upload upload, ReceiveContent.Received received, Commands.Begun command) {
        return transactions.run(() -> keep.handle(upload, received, command.context())
                .call(() -> auditTrail.add(
                        command.context(),
                        "UploadContent",
                        command.target(),
                        received.content().sha256())));
    }

    /** Waits for a while. The scan goes on whether anybody waits or not. */
    private Uni<Void> awaitVerdict(DueWork.Due due) {
        Uni<Void> scanning = blocking.apart(() -> scan.handle(due)).memoize().indefinitely();
        var _ = scanning.subscribe().with(done -> {}, failure -> {});
        return blocking.here(scanning.ifNoItem()
                .after(patience)
                .recoverWithUni(() -> Uni.createFrom().voidItem()));
    }

    private static void refuseInfected(Document document) {
        if (document.status() == DocumentStatus.REJECTED) {
            throw new RefusedException(Refusal.of("content-infected"));
        }
    }
}
