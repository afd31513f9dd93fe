package dev.proofmark.platform.commands;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets answers to Idempotency-Keys after 48 hours. Every instance may do it at once: deleting twice is harmless. */
@ApplicationScoped
public class ForgettingAnswers {

    private final Pool pool;

    public ForgettingAnswers(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "1h", delayed = "5m")
    Uni<Void> forget() {
        return pool.query("delete from idempotent_answer where answered_at < now() - interval '48 hours'")
                .execute()
                .replaceWithVoid();
    }
}
