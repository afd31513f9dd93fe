package dev.proofmark.application.document.persistence;

import dev.proofmark.application.document.usecase.DocumentsConfig;
import dev.proofmark.application.document.usecase.DueScans;
import dev.proofmark.platform.commands.LeasedWork;
import dev.proofmark.platform.storage.scanning.ScannerConfig;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Due scans as leased rows. */
@Singleton
class LeasedDueScans extends LeasedWork implements DueScans {

    /** Beyond what a scan may take, for what comes before and after it. */
    private static final Duration SPARE = Duration.ofMinutes(1);

    LeasedDueScans(Pool pool, ScannerConfig scanner, DocumentsConfig documents) {
        super(
                pool,
                new Table("due_scan", "version_id"),
                scanner.scanTimeout().plus(SPARE),
                documents.longestScanPause());
    }
}
