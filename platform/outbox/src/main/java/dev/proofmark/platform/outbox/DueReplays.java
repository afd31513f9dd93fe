package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.LeasedWork;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Parked keys that an administrator has ordered to be replayed, by the id of the key. */
@Singleton
class DueReplays extends LeasedWork {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final String NEXT = """
            select e.event_id
            from due_replay r
            join parked_key k on k.id = r.key_id
            join parked_event e on e.topic = k.topic and e.message_key = k.message_key
            where r.key_id = $1 order by e.sequence limit 1
            """;

    private final Pool pool;

    DueReplays(Pool pool) {
        super(pool, new Table("due_replay", "key_id"), LEASE, LONGEST_PAUSE);
        this.pool = pool;
    }

    /** Orders the replay of a key that is ours, unless it is ordered already. */
    Uni<Void> orderOnce(UUID keyId, CommandContext context) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from due_replay where key_id = :id", Long.class)
                        .setParameter("id", keyId)
                        .getSingleResult())
                .chain(ordered -> ordered > 0 ? Uni.createFrom().voidItem() : order(keyId, context));
    }

    /** The first event of a key for as long as its replay is ordered: none when all are in or one has failed. */
    Uni<Optional<UUID>> next(UUID keyId) {
        return pool.preparedQuery(NEXT)
                .execute(Tuple.of(keyId))
                .map(RowSet::iterator)
                .map(rows -> rows.hasNext() ? Optional.of(rows.next().getUUID(0)) : Optional.empty());
    }
}
