package dev.proofmark.application.document.schedule;

import dev.proofmark.application.document.usecase.DueScans;
import dev.proofmark.application.document.usecase.ScanContent;
import dev.proofmark.platform.storage.scanning.Scanners;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Scans what is due, one content after the other until none is left, and looks again every second. Without a scanner
 * what is in quarantine stays there.
 */
@ApplicationScoped
public class ScanSchedule {

    private static final Logger LOGGER = Logger.getLogger(ScanSchedule.class);

    private final DueScans due;
    private final ScanContent scan;
    private final Scanners scanners;

    public ScanSchedule(DueScans due, ScanContent scan, Scanners scanners) {
        this.due = due;
        this.scan = scan;
        this.scanners = scanners;
    }

    @Scheduled(identity = "scan-contents", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> scanAll() {
        if (scanners.scanner().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return due.workOff(scan::handle).onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("Nothing can be scanned now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }
}
