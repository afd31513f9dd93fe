package dev.proofmark.platform.outbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Replays what administrators have ordered, one key after the other, and looks again every second. */
@ApplicationScoped
public class ReplaySchedule {

    private static final Logger LOGGER = Logger.getLogger(ReplaySchedule.class);

    private final DueReplays due;
    private final ReplayParkedKey replayParkedKey;

    ReplaySchedule(DueReplays due, ReplayParkedKey replayParkedKey) {
        this.due = due;
        this.replayParkedKey = replayParkedKey;
    }

    @Scheduled(identity = "replay-parked-keys", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> replayAll() {
        return due.workOff(replayParkedKey::replay).onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("Nothing can be replayed now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }
}
