package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentCommand.SettleScan;
import dev.proofmark.application.document.domain.DocumentRules;
import dev.proofmark.application.document.domain.DocumentVersion;
import dev.proofmark.application.document.domain.Scan;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.storage.BlockingWork;
import dev.proofmark.platform.storage.ContentHash;
import dev.proofmark.platform.storage.ContentStore;
import dev.proofmark.platform.storage.scanning.ContentScanner;
import dev.proofmark.platform.storage.scanning.Scanners;
import dev.proofmark.platform.storage.scanning.Verdict;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Has a content scanned, and lets it out of quarantine or rejects it. Without a verdict it stays where it is and is
 * scanned again later; whoever lost the lease changes nothing.
 */
@ApplicationScoped
public class ScanContent {

    private static final Logger LOGGER = Logger.getLogger(ScanContent.class);
    private static final Actor SERVICE = new Actor("application-service", Set.of());

    private final Documents documents;
    private final DueScans dueScans;
    private final ContentStore store;
    private final Scanners scanners;
    private final BlockingWork blocking;
    private final Transactions transactions;
    private final AuditTrail auditTrail;
    private final BusinessClock clock;

    public ScanContent(
            Documents documents,
            DueScans dueScans,
            ContentStore store,
            Scanners scanners,
            BlockingWork blocking,
            Transactions transactions,
            AuditTrail auditTrail,
            BusinessClock clock) {
        this.documents = documents;
        this.dueScans = dueScans;
        this.store = store;
        this.scanners = scanners;
        this.blocking = blocking;
        this.transactions = transactions;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Scans one content whose scan is ours; never fails, because a failed scan is one to be repeated. */
    public Uni<Void> handle(DueWork.Due due) {
        return Uni.createFrom()
                .deferred(() -> scan(due))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOGGER.warnf("No verdict yet, trying again: content=%s, reason=%s", due.id(), failure);
                    return dueScans.failed(due, failure.toString());
                })
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> scan(DueWork.Due due) {
        ContentScanner scanner = scanners.scanner().orElseThrow();
        return transactions
                .run(() -> load(due.id()))
                .map(document ->
                        new ContentHash(version(document, due).content().sha256()))
                .chain(hash -> blocking.run(() -> scanner.scan(store.quarantined(due.id(), hash)))
                        .chain(verdict -> transactions
                                .run(() -> settle(due, hash, verdict, due.context(SERVICE, clock.now())))
                                .call(() -> discard(due.id(), verdict))))
                .replaceWithVoid();
    }

    private Uni<Void> settle(DueWork.Due due, ContentHash hash, Verdict verdict, CommandContext context) {
        return dueScans.done(due).chain(ours -> ours ? store(due, hash, verdict, context) : nothing());
    }

    private Uni<Void> store(DueWork.Due due, ContentHash hash, Verdict verdict, CommandContext context) {
        SettleScan command = new SettleScan(due.id(), scan(verdict, context.today()));
        return load(due.id())
                .map(document ->
                        DocumentRules.decide(document, command).orThrow().state())
                .chain(document -> documents.save(document, context.now()))
                .chain(document ->
                        auditTrail.add(context, "SettleScan", document.id().toString(), hash.hex()))
                .chain(() -> release(due.id(), hash, verdict));
    }

    /** Before the commit: without one it is released again after the next scan. */
    private Uni<Void> release(UUID versionId, ContentHash hash, Verdict verdict) {
        return verdict instanceof Verdict.Clean ? blocking.does(() -> store.release(versionId, hash)) : nothing();
    }

    /** After the commit: without one it must be there to be scanned again. */
    private Uni<Void> discard(UUID versionId, Verdict verdict) {
        return verdict instanceof Verdict.Infected ? blocking.does(() -> store.discard(versionId)) : nothing();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private static Scan scan(Verdict verdict, LocalDate today) {
        return switch (verdict) {
            case Verdict.Clean clean -> new Scan.Clean(today);
            case Verdict.Infected infected -> new Scan.Infected(today, infected.signature());
        };
    }

    private Uni<Document> load(UUID versionId) {
        return documents.ofVersion(versionId).map(found -> found.orElseThrow());
    }

    private static DocumentVersion version(Document document, DueWork.Due due) {
        return document.versions().stream()
                .filter(version -> version.id().equals(due.id()))
                .findFirst()
                .orElseThrow();
    }
}
