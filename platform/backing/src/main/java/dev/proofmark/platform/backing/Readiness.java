package dev.proofmark.platform.backing;

import java.time.Duration;

/** Waits for servers by asking them, and notices at once when one has died instead. */
public final class Readiness {

    private static final Duration INTERVAL = Duration.ofMillis(100);

    private Readiness() {}

    /** Waits until it answers; fails as soon as its process ends. */
    public static void await(BackingService service) {
        ServerProcess process = service.process().orElseThrow();
        long deadline = System.nanoTime() + service.patience().toNanos();
        while (!service.ready()) {
            if (process.exitsWithin(INTERVAL)) {
                throw new IllegalStateException(
                        service.name() + " stopped while it started. The end of its log: " + process.logEnd());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(service.name() + " did not answer within " + service.patience());
            }
        }
    }
}
