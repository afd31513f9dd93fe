package dev.proofmark.platform.commands;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Due work as the rows of a table: besides its key {@code due_at timestamptz, lease uuid, leased_until timestamptz,
 * attempts integer, last_failure text, correlation_id text, traceparent text}, with an index on {@code due_at}.
 */
public abstract class LeasedWork implements DueWork {

    private static final String ORDER = """
            insert into %1$s (%2$s, due_at, attempts, correlation_id, traceparent)
            values (:id, now(), 0, :correlation, cast(:traceparent as text))
            """;
    private static final String TAKE = """
            update %1$s set lease = :lease, leased_until = now() + :seconds * interval '1 second', attempts = 1
            where %2$s = :id
            """;
    private static final String CLAIM = """
            update %1$s set lease = $1, leased_until = now() + $2 * interval '1 second', attempts = attempts + 1
            where %2$s = (
              select %2$s from %1$s
              where due_at <= now() and (leased_until is null or leased_until < now())
              order by due_at limit 1 for update skip locked)
            returning %2$s, attempts, correlation_id, traceparent
            """;
    private static final String DONE = "delete from %1$s where %2$s = :id and lease = :lease";
    private static final String FAILED = """
            update %1$s
            set lease = null, leased_until = null, last_failure = $3,
                due_at = now() + least($4, power(2, least(attempts, 20))) * interval '1 second'
            where %2$s = $1 and lease = $2
            """;

    private static final String WAITING = "select count(*) from %1$s where due_at <= now() or leased_until > now()";

    private final Pool pool;
    private final Table table;
    private final double leaseSeconds;
    private final double longestPauseSeconds;

    /**
     * Work in a table.
     *
     * @param lease longer than any attempt may take
     * @param longestPause between two attempts, however many failed
     */
    protected LeasedWork(Pool pool, Table table, Duration lease, Duration longestPause) {
        this.pool = pool;
        this.table = table;
        this.leaseSeconds = lease.toSeconds();
        this.longestPauseSeconds = longestPause.toSeconds();
    }

    /**
     * A table of due work.
     *
     * @param key column with the id of what the work is about
     */
    public record Table(String name, String key) {

        private String in(String sql) {
            return sql.formatted(name, key);
        }
    }

    @Override
    public Uni<Void> order(UUID id, CommandContext context) {
        return Panache.getSession()
                .call(session -> session.flush())
                .chain(session -> session.createNativeQuery(table.in(ORDER))
                        .setParameter("id", id)
                        .setParameter("correlation", context.correlationId())
                        .setParameter("traceparent", context.traceparent())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Due> orderOurs(UUID id, CommandContext context) {
        Due ours = new Due(id, Ids.next(), 1, context.correlationId(), context.traceparent());
        return order(id, context)
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery(table.in(TAKE))
                        .setParameter("id", id)
                        .setParameter("lease", ours.lease())
                        .setParameter("seconds", leaseSeconds)
                        .executeUpdate())
                .replaceWith(ours);
    }

    @Override
    public Uni<Optional<Due>> claim() {
        UUID lease = Ids.next();
        return pool.preparedQuery(table.in(CLAIM))
                .execute(Tuple.of(lease, leaseSeconds))
                .map(RowSet::iterator)
                .map(rows -> rows.hasNext() ? Optional.of(due(rows.next(), lease)) : Optional.empty());
    }

    @Override
    public Uni<Boolean> done(Due due) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(table.in(DONE))
                        .setParameter("id", due.id())
                        .setParameter("lease", due.lease())
                        .executeUpdate())
                .map(deleted -> deleted == 1);
    }

    @Override
    public Uni<Void> failed(Due due, String reason) {
        return pool.preparedQuery(table.in(FAILED))
                .execute(Tuple.of(due.id(), due.lease(), reason, longestPauseSeconds))
                .replaceWithVoid();
    }

    /** How many pieces are due or being done; those that pause after a failure are not. */
    Uni<Long> waiting() {
        return pool.query(table.in(WAITING))
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private Due due(Row row, UUID lease) {
        return new Due(
                row.getUUID(table.key()),
                lease,
                row.getInteger("attempts"),
                row.getString("correlation_id"),
                row.getString("traceparent"));
    }
}
