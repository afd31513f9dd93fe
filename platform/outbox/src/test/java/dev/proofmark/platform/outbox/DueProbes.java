package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.LeasedWork;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Due work whose leases and pauses a test can await. */
@Singleton
class DueProbes extends LeasedWork {

    DueProbes(Pool pool) {
        super(pool, new Table("due_probe", "probe_id"), Duration.ofSeconds(2), Duration.ofSeconds(1));
    }
}
