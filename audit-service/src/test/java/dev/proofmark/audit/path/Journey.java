package dev.proofmark.audit.path;

import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.SystemBusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.concurrent.atomic.AtomicReference;

/** The business clock of the tests: the system's, until a test lets time pass. */
@ApplicationScoped
class Journey implements BusinessClock {

    private final SystemBusinessClock here = new SystemBusinessClock();
    private final AtomicReference<Period> ahead = new AtomicReference<>(Period.ZERO);

    @Override
    public Instant now() {
        return here.now().atZone(ZONE).plus(ahead.get()).toInstant();
    }

    /** Goes so far ahead of the present, and runs what happens there; then it is the present again. */
    void ahead(Period period, Runnable there) {
        ahead.set(period);
        try {
            there.run();
        } finally {
            ahead.set(Period.ZERO);
        }
    }
}
