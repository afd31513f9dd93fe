package dev.proofmark.platform.outbox;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Shows what is parked, and what was given up. */
@ApplicationScoped
class ReadParkedKeys {

    private static final String KEYS = """
            select k.id, k.topic, k.message_key, first.parked_at, first.event_id, first.headers ->> 'ce_type' as type,
              first.reason, first.failed_at, r.key_id is not null as replaying,
              (select count(*) - 1 from parked_event e where e.topic = k.topic and e.message_key = k.message_key)
                as waiting
            from parked_key k
            cross join lateral (
              select * from parked_event e where e.topic = k.topic and e.message_key = k.message_key
              order by e.sequence limit 1) as first
            left join due_replay r on r.key_id = k.id
            """;
    private static final String PAGE = KEYS + "where k.id > $1 order by k.id limit $2";
    private static final String ONE = KEYS + "where k.id = $1";

    private final Pool pool;

    ReadParkedKeys(Pool pool) {
        this.pool = pool;
    }

    /** The keys whose events wait. */
    Uni<Page<ParkedKeyView>> page(PageRequest request) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(request.afterOrStart(), request.rowsToRead()))
                .map(ReadParkedKeys::views)
                .map(views -> Pages.of(views, request, ParkedKeyView::id));
    }

    /** One key; fails as not-found when nothing of it waits any more. */
    Uni<ParkedKeyView> one(UUID keyId) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(keyId))
                .map(ReadParkedKeys::views)
                .map(views -> views.stream().findFirst().orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    /** The events that were given up. */
    @WithSession
    Uni<Page<SkippedEventView>> skipped(PageRequest request) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from SkippedEventRow s where s.eventId > :after order by s.eventId",
                                SkippedEventRow.class)
                        .setParameter("after", request.afterOrStart())
                        .setMaxResults(request.rowsToRead())
                        .getResultList())
                .map(rows -> Pages.of(rows, request, row -> row.eventId))
                .map(page -> page.map(SkippedEventView::of));
    }

    private static List<ParkedKeyView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ReadParkedKeys::view)
                .toList();
    }

    private static ParkedKeyView view(Row row) {
        @Nullable OffsetDateTime failedAt = row.getOffsetDateTime("failed_at");
        return new ParkedKeyView(
                row.getUUID("id"),
                row.getString("topic"),
                row.getString("message_key"),
                row.getOffsetDateTime("parked_at").toInstant(),
                new ParkedKeyView.First(
                        row.getUUID("event_id"),
                        row.getString("type"),
                        row.getString("reason"),
                        failedAt == null ? null : failedAt.toInstant()),
                row.getLong("waiting"),
                row.getBoolean("replaying"));
    }
}
