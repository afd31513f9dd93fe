package dev.proofmark.local.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long somebody goes on asking: looks again at short intervals until a deadline of the system clock. */
public final class Patience {
    private static final Duration INTERVAL = Duration.ofMillis(150);

    private final long startedAt = System.nanoTime();
    private final Duration limit;

    /** Patience that begins now. */
    public Patience(Duration limit) {
        this.limit = limit;
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** Whether the deadline has passed. */
    public boolean isOver() {
        return spent().compareTo(limit) >= 0;
    }

    /** Lets a moment pass before the next look. */
    public void pause() {
        LockSupport.parkNanos(INTERVAL.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new StepFailedException("Interrupted: run it again and it goes on where it stopped.");
        }
    }
}
