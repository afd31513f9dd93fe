package dev.proofmark.platform.commands;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The table of due work. A row is held by its lock while it is done and goes with the effect, in one transaction. */
@ApplicationScoped
class BusinessDueRows implements BusinessDue {

    private static final String SET = """
            insert into business_due (id, kind, subject, due_at, correlation_id, traceparent)
            values (:id, :kind, :subject, :due, :correlation, cast(:traceparent as text))
            on conflict on constraint business_due_once do update
            set due_at = excluded.due_at, attempts = 0, retry_at = null, last_failure = null,
                correlation_id = excluded.correlation_id, traceparent = excluded.traceparent
            """;
    private static final String LIFT = "delete from business_due where kind = :kind and subject = :subject";
    private static final String NEXT = """
            select id from business_due
            where due_at <= :now and (retry_at is null or retry_at <= now())
            order by due_at, id limit 1 for update skip locked
            """;
    private static final String TAKE = "delete from business_due where id = :id";
    private static final String FAILED = """
            update business_due
            set attempts = attempts + 1, last_failure = $2,
                retry_at = now() + least($3, power(2, least(attempts + 1, 20))) * interval '1 second'
            where id = $1
            """;
    private static final String STANDING = """
            select (select min(due_at) from business_due where due_at > $1) as next_due,
                   (select count(*) from business_due where due_at <= $1) as due_now,
                   (select count(*) from business_due where due_at <= $1 and attempts > 0) as failing
            """;

    private final Pool pool;
    private final BusinessDueConfig config;

    BusinessDueRows(Pool pool, BusinessDueConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /**
     * What is due and what will be.
     *
     * @param nextDue the first instant after the present at which something is due
     * @param dueNow how much is due and not done
     * @param failing how much of that has failed at least once
     */
    record Standing(@Nullable Instant nextDue, long dueNow, long failing) {}

    @Override
    public Uni<Void> set(String kind, UUID subject, Instant dueAt, CommandContext context) {
        return Panache.getSession()
                .call(session -> session.flush())
                .chain(session -> session.createNativeQuery(SET)
                        .setParameter("id", Ids.next())
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .setParameter("due", dueAt.atOffset(ZoneOffset.UTC))
                        .setParameter("correlation", context.correlationId())
                        .setParameter("traceparent", context.traceparent())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> lift(String kind, UUID subject) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIFT)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Takes what has been due for longest and nobody does, in the transaction under way: it comes back if that fails. */
    Uni<Optional<BusinessDueRow>> take(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEXT, UUID.class)
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .getSingleResultOrNull()
                        .chain(id -> id == null
                                ? Uni.createFrom().item(Optional.empty())
                                : take(session, id).map(Optional::of)));
    }

    private static Uni<BusinessDueRow> take(Mutiny.Session session, UUID id) {
        return session.find(BusinessDueRow.class, id)
                .call(() ->
                        session.createNativeQuery(TAKE).setParameter("id", id).executeUpdate());
    }

    /** Has it tried again, the later the more often it failed; commits by itself. */
    Uni<Void> failed(UUID id, String reason) {
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(id, reason, (double) config.longestPause().toSeconds()))
                .replaceWithVoid();
    }

    Uni<Standing> standing(Instant now) {
        return pool.preparedQuery(STANDING)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> standing(rows.iterator().next()));
    }

    private static Standing standing(Row row) {
        OffsetDateTime next = row.getOffsetDateTime("next_due");
        return new Standing(next == null ? null : next.toInstant(), row.getLong("due_now"), row.getLong("failing"));
    }
}
