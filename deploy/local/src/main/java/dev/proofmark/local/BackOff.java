package dev.proofmark.local;

import java.time.Duration;

/**
 * How long to wait before a part that died is started again: longer each time that it dies young, so that a part that
 * cannot live doesn't take the machine with it.
 */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration GROWN_UP = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /** The pause after a life of that length. */
    Duration after(Duration life) {
        if (life.compareTo(GROWN_UP) >= 0) {
            next = FIRST;
        }
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
