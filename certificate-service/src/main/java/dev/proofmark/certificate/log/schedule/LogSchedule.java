package dev.proofmark.certificate.log.schedule;

import dev.proofmark.certificate.log.usecase.AppendToLog;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Looks every second for words that the log does not have; the first time it sees to the head's signature. */
@ApplicationScoped
public class LogSchedule {
    /** Name of the schedule, by which an operator can pause it. */
    public static final String IDENTITY = "append-to-log";

    private static final Logger LOGGER = Logger.getLogger(LogSchedule.class);

    private final AppendToLog log;
    private final AtomicBoolean signed = new AtomicBoolean();

    public LogSchedule(AppendToLog log) {
        this.log = log;
    }

    @Scheduled(identity = IDENTITY, every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> appendAll() {
        return sign().chain(log::appendAll).onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("Nothing can be added to the log now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> sign() {
        return signed.get() ? Uni.createFrom().voidItem() : log.sign().invoke(() -> signed.set(true));
    }
}
