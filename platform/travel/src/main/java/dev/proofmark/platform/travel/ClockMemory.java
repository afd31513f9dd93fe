package dev.proofmark.platform.travel;

import java.util.Optional;

/**
 * Remembers over a restart how far the clock was ahead, for a part that is to start while the broker is away. Only one that
 * does nothing of the business may: what it says of a day is as old as what else it knows.
 */
public interface ClockMemory {

    /** As it was kept last. */
    Optional<ClockOffset> recall();

    void keep(ClockOffset offset);
}
