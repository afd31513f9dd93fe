package dev.proofmark.platform.commands;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The business clock of a production system: the time it is, in microseconds as PostgreSQL keeps them. */
@DefaultBean
@ApplicationScoped
public class SystemBusinessClock implements BusinessClock {

    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
