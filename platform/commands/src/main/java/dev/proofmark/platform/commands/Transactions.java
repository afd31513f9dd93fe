package dev.proofmark.platform.commands;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The one way to change rows: a transaction, after whose commit whoever must know is told. */
@ApplicationScoped
public class Transactions {

    private static final String AFTER_COMMIT = Transactions.class.getName() + ".afterCommit";

    /**
     * Runs the work in a transaction that commits when it succeeds and rolls back when it fails; inside another one the
     * work is part of that.
     */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> underWay().isPresent() ? Panache.withTransaction(work) : outermost(work));
    }

    private static <T> Uni<T> outermost(Supplier<Uni<T>> work) {
        List<Runnable> afterCommit = new ArrayList<>();
        ContextLocals.put(AFTER_COMMIT, afterCommit);
        return Panache.withTransaction(work)
                .onTermination()
                .invoke(() -> ContextLocals.remove(AFTER_COMMIT))
                .invoke(() -> afterCommit.forEach(Runnable::run));
    }

    /**
     * Has something done once the transaction under way has committed, and not if it is rolled back. A crash in between
     * loses it: it must be what is done sooner or later anyway.
     *
     * @throws IllegalStateException if there is no transaction under way
     */
    public void afterCommit(Runnable action) {
        underWay()
                .orElseThrow(() -> new IllegalStateException("no transaction is under way"))
                .add(action);
    }

    private static Optional<List<Runnable>> underWay() {
        return ContextLocals.get(AFTER_COMMIT);
    }
}
