package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox: a shard after each commit that wrote to it, and by a poll what a crash or another instance left
 * in any of them. A shard is held by an advisory lock while it is sent, so its order holds; rows go when the broker has
 * acknowledged them, so a crash in between sends them twice and never not at all.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOGGER = Logger.getLogger(OutboxRelay.class);

    /**
     * Nobody waits for the disk when rows go: a crash that brings them back has them sent twice, like any other crash
     * before they went.
     */
    private static final String BEGIN = "begin; set local synchronous_commit = off";

    /** First half of the advisory locks' name: any number that nothing else in the database uses. */
    private static final int LOCKS = 0x0B0;

    private final Pool pool;
    private final EventProducer producer;
    private final PublishingConfig config;
    private final Vertx vertx;

    /** How many nudges came since the last round; the first one starts the work, the others prolong it. */
    private final AtomicInteger nudges = new AtomicInteger();

    /** The shards that this instance has written to since the last round. */
    private final Set<Short> written = ConcurrentHashMap.newKeySet();

    /** Whether the next round asks the table which shards there are. */
    private final AtomicBoolean everywhere = new AtomicBoolean();

    private volatile boolean stopping;

    OutboxRelay(Pool pool, EventProducer producer, PublishingConfig config, Vertx vertx) {
        this.pool = pool;
        this.producer = producer;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent start) {
        vertx.setPeriodic(config.poll().toMillis(), timer -> poll());
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /** Events of that shard have committed. */
    void committed(short shard) {
        written.add(shard);
        nudge();
    }

    private void poll() {
        everywhere.set(true);
        nudge();
    }

    private void nudge() {
        if (!stopping && nudges.getAndIncrement() == 0) {
            drain();
        }
    }

    private void drain() {
        int seen = nudges.get();
        var _ = relayAll().subscribe().with(done -> drained(seen), failure -> {
            LOGGER.warnf("Events wait in the outbox: %s", failure.getMessage());
            nudges.set(0);
        });
    }

    private void drained(int seen) {
        if (stopping || nudges.addAndGet(-seen) == 0) {
            return;
        }
        drain();
    }

    private Uni<Void> relayAll() {
        Set<Short> ours = Set.copyOf(written);
        written.removeAll(ours);
        return (everywhere.getAndSet(false) ? filled() : Uni.createFrom().item(ours)).chain(this::relay);
    }

    private Uni<Set<Short>> filled() {
        return pool.query("select distinct shard from outbox")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getShort(0))
                        .collect(Collectors.toSet()));
    }

    private Uni<Void> relay(Set<Short> shards) {
        return Multi.createFrom()
                .iterable(shards)
                .onItem()
                .transformToUniAndConcatenate(this::relay)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Sends the shard batch by batch until it is empty or another instance holds it. */
    private Uni<Void> relay(short shard) {
        return pool.withConnection(connection -> lockedBatch(connection, shard)
                        .chain(batch -> batch.isEmpty() ? commit(connection).replaceWith(0) : send(connection, batch))
                        .onFailure()
                        .call(() -> connection.query("rollback").execute()))
                .chain(sent -> sent < config.batch() ? Uni.createFrom().voidItem() : relay(shard));
    }

    /**
     * Begins the transaction that holds the shard. All on its way at once: the connection keeps the order, so that what is
     * read was read under the lock.
     *
     * @return nothing if another instance holds it
     */
    private Uni<List<EventProducer.Outgoing>> lockedBatch(SqlConnection connection, short shard) {
        return Uni.combine()
                .all()
                .unis(connection.query(BEGIN).execute(), locked(connection, shard), read(connection, shard))
                .asTuple()
                .map(answers -> answers.getItem2() ? answers.getItem3() : List.of());
    }

    private static Uni<Boolean> locked(SqlConnection connection, short shard) {
        return connection
                .preparedQuery("select pg_try_advisory_xact_lock($1, $2)")
                .execute(Tuple.of(LOCKS, (int) shard))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private Uni<List<EventProducer.Outgoing>> read(SqlConnection connection, short shard) {
        return connection
                .preparedQuery(
                        "select id, aggregatetype, aggregateid, type, version, subject, occurred_at, actor,"
                                + " correlation_id, traceparent, payload from outbox where shard = $1 order by sequence limit $2")
                .execute(Tuple.of(shard, config.batch()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(OutboxRelay::outgoing)
                        .toList());
    }

    /** What was sent goes, and the transaction ends, at once as well: if the one fails, the other rolls back. */
    private Uni<Integer> send(SqlConnection connection, List<EventProducer.Outgoing> messages) {
        return producer.send(messages)
                .chain(() -> Uni.combine()
                        .all()
                        .unis(delete(connection, messages), commit(connection))
                        .discardItems())
                .replaceWith(messages.size());
    }

    private static Uni<Void> commit(SqlConnection connection) {
        return connection.query("commit").execute().replaceWithVoid();
    }

    private static Uni<Void> delete(SqlConnection connection, List<EventProducer.Outgoing> sent) {
        UUID[] ids = sent.stream().map(message -> message.envelope().id()).toArray(UUID[]::new);
        return connection
                .preparedQuery("delete from outbox where id = any($1)")
                .execute(Tuple.of(ids))
                .replaceWithVoid();
    }

    private static EventProducer.Outgoing outgoing(Row row) {
        EventEnvelope envelope = new EventEnvelope(
                row.getUUID("id"),
                row.getString("type"),
                row.getInteger("version"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getUUID("subject"),
                row.getString("actor"),
                row.getString("correlation_id"),
                row.getString("traceparent"));
        return new EventProducer.Outgoing(
                row.getString("aggregatetype"), row.getString("aggregateid"), envelope, row.getString("payload"));
    }
}
