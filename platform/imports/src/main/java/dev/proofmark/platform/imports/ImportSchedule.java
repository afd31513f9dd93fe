package dev.proofmark.platform.imports;

import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.DueWork;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Reads the files that are due, one after the other until none is left, and looks again every second. */
@ApplicationScoped
public class ImportSchedule {

    private static final Logger LOGGER = Logger.getLogger(ImportSchedule.class);

    private final DueImports dues;
    private final ReadImport read;
    private final BusinessClock clock;

    ImportSchedule(DueImports dues, ReadImport read, BusinessClock clock) {
        this.dues = dues;
        this.read = read;
        this.clock = clock;
    }

    @Scheduled(identity = "read-imports", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> readAll() {
        return dues.workOff(this::read).onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("No import can be read now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> read(DueWork.Due due) {
        return read.handle(due, clock.now())
                .invoke(() -> LOGGER.infof("Read: import=%s", due.id()))
                .onFailure()
                .invoke(failure -> LOGGER.errorf(failure, "Not read yet: import=%s", due.id()));
    }
}
