package dev.proofmark.platform.imports;

import dev.proofmark.platform.commands.LeasedWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Files to be read, as leased rows. A lease is short and prolonged batch by batch, which tells how far the reading has
 * come, too: the file of a killed instance is soon read by another, from its beginning.
 */
@Singleton
class DueImports extends LeasedWork {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Pool pool;

    DueImports(Pool pool) {
        super(pool, new Table("due_import", "import_id"), LEASE, LONGEST_PAUSE);
        this.pool = pool;
    }

    /**
     * Goes on for another while; commits by itself.
     *
     * @throws IllegalStateException in the Uni, if somebody else has taken it
     */
    Uni<Void> prolong(Due due, long rowsDone) {
        return pool.preparedQuery(
                        "update due_import set leased_until = now() + $3 * interval '1 second', rows_done = $4"
                                + " where import_id = $1 and lease = $2")
                .execute(Tuple.of(due.id(), due.lease(), (double) LEASE.toSeconds(), rowsDone))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new IllegalStateException("the lease was lost");
                    }
                })
                .replaceWithVoid();
    }

    /** How many rows of which file have been read, of those that are read now. */
    Uni<Map<UUID, Long>> progress() {
        return pool.query("select import_id, rows_done from due_import")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap((Row row) -> row.getUUID(0), row -> row.getLong(1))));
    }
}
