package dev.proofmark.certificate.certificatedocument.persistence;

import dev.proofmark.certificate.certificate.usecase.DocumentOrders;
import dev.proofmark.certificate.certificatedocument.usecase.DueDocuments;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Due documents as leased rows. A lease lasts longer than any document takes, and a row whose lease has run out is free
 * again, so that a killed instance holds up nothing.
 */
@ApplicationScoped
public class LeasedDueDocuments implements DueDocuments, DocumentOrders {
    private static final String ORDER = """
            insert into due_document (certificate_id, due_at, attempts, correlation_id, traceparent)
            values (:certificate, now(), 0, :correlation, cast(:traceparent as text))
            """;
    private static final String CLAIM = """
            update due_document set lease = $1, leased_until = now() + interval '30 seconds', attempts = attempts + 1
            where certificate_id = (
              select certificate_id from due_document
              where due_at <= now() and (leased_until is null or leased_until < now())
              order by due_at limit 1 for update skip locked)
            returning certificate_id, correlation_id, traceparent
            """;
    private static final String FAILED = """
            update due_document
            set lease = null, leased_until = null, last_failure = $3,
                due_at = now() + least(interval '5 minutes', interval '1 second' * power(2, least(attempts, 10)))
            where certificate_id = $1 and lease = $2
            """;

    private final Pool pool;

    public LeasedDueDocuments(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> order(UUID certificateId, CommandContext context) {
        return Panache.getSession()
                .call(session -> session.flush())
                .chain(session -> session.createNativeQuery(ORDER)
                        .setParameter("certificate", certificateId)
                        .setParameter("correlation", context.correlationId())
                        .setParameter("traceparent", context.traceparent())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Due>> claim() {
        UUID lease = Ids.next();
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(lease))
                .map(RowSet::iterator)
                .map(rows -> {
                    if (!rows.hasNext()) {
                        return Optional.empty();
                    }
                    var row = rows.next();
                    return Optional.of(new Due(
                            row.getUUID("certificate_id"),
                            lease,
                            row.getString("correlation_id"),
                            row.getString("traceparent")));
                });
    }

    @Override
    public Uni<Boolean> done(Due due) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from due_document where certificate_id = :certificate and lease = :lease")
                        .setParameter("certificate", due.certificateId())
                        .setParameter("lease", due.lease())
                        .executeUpdate())
                .map(deleted -> deleted == 1);
    }

    @Override
    public Uni<Void> failed(Due due, String reason) {
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(due.certificateId(), due.lease(), reason))
                .replaceWithVoid();
    }
}
