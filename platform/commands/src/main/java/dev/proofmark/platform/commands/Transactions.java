package dev.proofmark.platform.commands;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.pool.ReactiveConnection;

/** The one way to change rows: a transaction, after whose commit whoever must know is told. */
@ApplicationScoped
public class Transactions {

    private static final String UNDER_WAY = Transactions.class.getName() + ".underWay";

    /** What a transaction has before it at its end. */
    private record End(ClosingRows rows, List<Runnable> afterCommit) {

        End() {
            this(new ClosingRows(), new ArrayList<>());
        }
    }

    /**
     * Runs the work in a transaction that commits when it succeeds and rolls back when it fails; inside another one the
     * work is part of that.
     */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> underWay().isPresent() ? work.get() : outermost(work));
    }

    private static <T> Uni<T> outermost(Supplier<Uni<T>> work) {
        End end = new End();
        ContextLocals.put(UNDER_WAY, end);
        return Panache.withSession(() -> Panache.getSession().chain(session -> inTransaction(session, work, end)))
                .onTermination()
                .invoke(() -> ContextLocals.remove(UNDER_WAY))
                .invoke(() -> end.afterCommit().forEach(Runnable::run));
    }

    /**
     * As Hibernate runs a transaction, but that nobody waits for its beginning, nor for its last statement before it
     * commits: a connection keeps the order of what is sent on it, and one journey carries both. Left out is what Hibernate
     * would do for caches and optimistic lock modes, of which there are none.
     */
    private static <T> Uni<T> inTransaction(Mutiny.Session session, Supplier<Uni<T>> work, End end) {
        ReactiveConnection connection = SessionStatements.connection(session);
        CompletionStage<Void> begun = connection.beginTransaction();
        return Uni.createFrom()
                .deferred(work::get)
                .call(session::flush)
                .call(() -> Uni.createFrom().completionStage(begun))
                .onFailure()
                .call(() -> Uni.createFrom().completionStage(connection::rollbackTransaction))
                .onCancellation()
                .call(() -> Uni.createFrom().completionStage(connection::rollbackTransaction))
                .call(() -> close(connection, end.rows()));
    }

    /** If the last rows cannot be added, the database makes a rollback of the commit, and what is told is why. */
    private static Uni<Void> close(ReactiveConnection connection, ClosingRows rows) {
        return Uni.createFrom().completionStage(() -> {
            CompletionStage<Void> added = rows.write(connection);
            CompletionStage<Void> committed = connection.commitTransaction();
            return committed.exceptionally(_ -> null).thenCompose(_ -> added).thenCompose(_ -> committed);
        });
    }

    /**
     * Adds a row at the end of the transaction under way, together with all others that are added so. It is for rows that
     * nothing in the transaction reads.
     *
     * @param row its components are named as the table's columns are, in Java's way
     * @throws IllegalStateException in the Uni, if there is no transaction under way
     */
    public Uni<Void> addAtEnd(String table, Record row) {
        return addAtEnd(table, row, "");
    }

    /**
     * The same of a row that may be there already.
     *
     * @param onConflict what becomes of that one then, as PostgreSQL's {@code on conflict} says it; in one transaction
     *     there must not be two rows for one
     */
    public Uni<Void> addAtEnd(String table, Record row, String onConflict) {
        return Uni.createFrom().voidItem().invoke(() -> end().rows().add(table, row, onConflict));
    }

    /**
     * Has something done once the transaction under way has committed, and not if it is rolled back. A crash in between
     * loses it: it must be what is done sooner or later anyway.
     *
     * @throws IllegalStateException if there is no transaction under way
     */
    public void afterCommit(Runnable action) {
        end().afterCommit().add(action);
    }

    private static End end() {
        return underWay().orElseThrow(() -> new IllegalStateException("no transaction is under way"));
    }

    private static Optional<End> underWay() {
        return ContextLocals.get(UNDER_WAY);
    }
}
