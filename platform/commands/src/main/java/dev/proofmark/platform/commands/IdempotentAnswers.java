package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The memory of Idempotency-Keys. The answer is kept in the command's own transaction, so a crash leaves either both
 * the effect and its answer, or neither; there is no state "perhaps done" to clean up after.
 */
@ApplicationScoped
class IdempotentAnswers {

    private static final String FIRST = """
            select taken, (answer).id, (answer).body_sha256, (answer).status, (answer).media_type, (answer).body,
                   (answer).etag, (answer).location, (answer).answered_at
            from first_answer(:id)
            """;

    private final Transactions transactions;
    private final Pool pool;

    IdempotentAnswers(Transactions transactions, Pool pool) {
        this.transactions = transactions;
        this.pool = pool;
    }

    /**
     * Takes the key for the transaction under way and looks for its first answer.
     *
     * @param id hash of subject, route and key
     * @param bodySha256 hash of the body that came with it now
     * @return the first answer, empty if this is the first time
     */
    Uni<Optional<IdempotentAnswerRow>> first(String id, String bodySha256) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIRST, Object[].class)
                        .setParameter("id", id)
                        .getSingleResult())
                .map(IdempotentAnswers::row)
                .invoke(row -> row.ifPresent(first -> refuseAnotherBody(first, bodySha256)));
    }

    private static Optional<IdempotentAnswerRow> row(Object[] columns) {
        if (!(Boolean) columns[0]) {
            throw new RefusedException(Refusal.of("idempotency-in-flight"));
        }
        if (columns[1] == null) {
            return Optional.empty();
        }
        return Optional.of(new IdempotentAnswerRow(
                (String) columns[1],
                (String) columns[2],
                (Integer) columns[3],
                (String) columns[4],
                (String) columns[5],
                (String) columns[6],
                (String) columns[7],
                ((OffsetDateTime) columns[8]).toInstant()));
    }

    /** Keeps an answer in the transaction under way. */
    Uni<Void> keep(IdempotentAnswerRow row) {
        return transactions.addAtEnd("idempotent_answer", row);
    }

    /** Keeps an answer whose command was rolled back: alone, and unless another one came first. */
    Uni<Void> keepByItself(IdempotentAnswerRow row) {
        return pool.preparedQuery(
                        "insert into idempotent_answer (id, body_sha256, status, media_type, body, answered_at)"
                                + " values ($1, $2, $3, $4, $5, now()) on conflict (id) do nothing")
                .execute(Tuple.of(row.id(), row.bodySha256(), row.status(), row.mediaType(), row.body()))
                .replaceWithVoid();
    }

    private static void refuseAnotherBody(IdempotentAnswerRow first, String bodySha256) {
        if (!first.bodySha256().equals(bodySha256)) {
            throw new RefusedException(Refusal.of("idempotency-key-reused"));
        }
    }
}
