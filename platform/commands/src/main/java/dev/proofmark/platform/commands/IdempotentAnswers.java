package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The memory of Idempotency-Keys. The answer is kept in the command's own transaction, so a crash leaves either both
 * the effect and its answer, or neither; there is no state "perhaps done" to clean up after.
 */
@ApplicationScoped
class IdempotentAnswers {

    private static final String FIRST = """
            select taken, (answer).id, (answer).body_sha256, (answer).status, (answer).media_type, (answer).body,
                   (answer).etag, (answer).location
            from first_answer($1)
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
        return SessionStatements.one(FIRST, IdempotentAnswers::first, id)
                .invoke(row -> row.ifPresent(first -> refuseAnotherBody(first, bodySha256)));
    }

    private static Optional<IdempotentAnswerRow> first(ResultSet row) throws SQLException {
        if (!row.getBoolean("taken")) {
            throw new RefusedException(Refusal.of("idempotency-in-flight"));
        }
        if (row.getString("id") == null) {
            return Optional.empty();
        }
        return Optional.of(new IdempotentAnswerRow(
                row.getString("id"),
                row.getString("body_sha256"),
                row.getInt("status"),
                row.getString("media_type"),
                row.getString("body"),
                row.getString("etag"),
                row.getString("location")));
    }

    /** Keeps an answer in the transaction under way. */
    Uni<Void> keep(IdempotentAnswerRow row) {
        return transactions.addAtEnd("idempotent_answer", row);
    }

    /** Keeps an answer whose command was rolled back: alone, and unless another one came first. */
    Uni<Void> keepByItself(IdempotentAnswerRow row) {
        return pool.preparedQuery("insert into idempotent_answer (id, body_sha256, status, media_type, body)"
                        + " values ($1, $2, $3, $4, $5) on conflict (id) do nothing")
                .execute(Tuple.of(row.id(), row.bodySha256(), row.status(), row.mediaType(), row.body()))
                .replaceWithVoid();
    }

    private static void refuseAnotherBody(IdempotentAnswerRow first, String bodySha256) {
        if (!first.bodySha256().equals(bodySha256)) {
            throw new RefusedException(Refusal.of("idempotency-key-reused"));
        }
    }
}
