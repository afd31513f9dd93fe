package dev.proofmark.application.correspondence.persistence;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.Sending;
import dev.proofmark.application.correspondence.usecase.DueMessages;
import dev.proofmark.application.person.domain.Language;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Due messages as leased rows. A lease lasts longer than any attempt, and a row whose lease has run out is free again,
 * so that a killed instance holds up nothing.
 */
@ApplicationScoped
class LeasedDueMessages implements DueMessages {

    private static final String CLAIM = """
            update message set lease = $1, leased_until = now() + interval '2 minutes', attempts = attempts + 1
            where id = (
              select id from message
              where due_at <= now() and state = 'QUEUED' and (leased_until is null or leased_until < now())
              order by due_at limit 1 for update skip locked)
            returning id, occasion_id, organisation_id, person_id, language, subject, body, attempts, correlation_id
            """;
    private static final String SENT = """
            update message
            set state = 'SENT', sent_at = now(), due_at = null, last_failure = null, lease = null, leased_until = null
            where id = $1 and lease = $2
            """;
    private static final String LATER = """
            update message
            set due_at = now() + interval '1 millisecond' * $4, last_failure = $3, lease = null, leased_until = null
            where id = $1 and lease = $2
            """;
    private static final String ENDED = """
            update message
            set state = $4, due_at = null, last_failure = $3, lease = null, leased_until = null
            where id = $1 and lease = $2
            """;

    private final Pool pool;

    LeasedDueMessages(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Due>> claim() {
        UUID lease = Ids.next();
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(lease))
                .map(RowSet::iterator)
                .map(rows -> rows.hasNext() ? Optional.of(due(rows.next(), lease)) : Optional.empty());
    }

    private static Due due(Row row, UUID lease) {
        return new Due(
                row.getUUID("id"),
                lease,
                row.getUUID("occasion_id"),
                row.getUUID("organisation_id"),
                row.getString("person_id"),
                Language.valueOf(row.getString("language")),
                new Letter(row.getString("subject"), row.getString("body")),
                row.getInteger("attempts"),
                row.getString("correlation_id"));
    }

    @Override
    public Uni<Void> record(Due due, Sending sending) {
        UUID id = due.id();
        UUID lease = due.lease();
        return switch (sending) {
            case Sending.Sent sent -> change(SENT, Tuple.of(id, lease));
            case Sending.Later later ->
                change(LATER, Tuple.of(id, lease, later.failure().name(), (double)
                        later.pause().toMillis()));
            case Sending.Ended ended ->
                change(
                        ENDED,
                        Tuple.of(
                                id, lease, ended.failure().name(), ended.state().name()));
        };
    }

    private Uni<Void> change(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }
}
