package dev.proofmark.platform.commands;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The business clock of a production system: the time it is, in microseconds as PostgreSQL keeps them. */
public class SystemBusinessClock implements BusinessClock {

    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
