package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The memory of Idempotency-Keys. The answer is kept in the command's own transaction, so a crash leaves either both
 * the effect and its answer, or neither; there is no state "perhaps done" to clean up after.
 */
@ApplicationScoped
class IdempotentAnswers {

    private final Pool pool;

    IdempotentAnswers(Pool pool) {
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
        return lock(id).chain(() -> Panache.getSession().chain(session -> session.find(IdempotentAnswerRow.class, id)))
                .map(Optional::ofNullable)
                .invoke(row -> row.ifPresent(first -> refuseAnotherBody(first, bodySha256)));
    }

    /** Keeps an answer in the transaction under way. */
    Uni<Void> keep(IdempotentAnswerRow row) {
        return Panache.getSession().chain(session -> session.persist(row));
    }

    /** Keeps an answer whose command was rolled back: alone, and unless another one came first. */
    Uni<Void> keepByItself(IdempotentAnswerRow row) {
        return pool.preparedQuery(
                        "insert into idempotent_answer (id, body_sha256, status, media_type, body, answered_at)"
                                + " values ($1, $2, $3, $4, $5, now()) on conflict (id) do nothing")
                .execute(Tuple.of(row.id, row.bodySha256, row.status, row.mediaType, row.body))
                .replaceWithVoid();
    }

    private static Uni<Void> lock(String id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtextextended(:id, 0))", Boolean.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .invoke(taken -> {
                    if (!taken) {
                        throw new RefusedException(Refusal.of("idempotency-in-flight"));
                    }
                })
                .replaceWithVoid();
    }

    private static void refuseAnotherBody(IdempotentAnswerRow first, String bodySha256) {
        if (!first.bodySha256.equals(bodySha256)) {
            throw new RefusedException(Refusal.of("idempotency-key-reused"));
        }
    }
}
