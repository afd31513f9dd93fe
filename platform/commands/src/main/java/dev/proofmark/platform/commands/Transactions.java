package dev.proofmark.platform.commands;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Supplier;

/** The one way to change rows: a transaction, after whose commit whoever must know is told. */
@ApplicationScoped
public class Transactions {

    private final Event<Committed> committed;

    public Transactions(Event<Committed> committed) {
        this.committed = committed;
    }

    /** Something was committed: there may be events to publish. */
    public record Committed() {}

    /** Runs the work in a transaction that commits when it succeeds and rolls back when it fails. */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Panache.withTransaction(work).invoke(() -> committed.fire(new Committed()));
    }
}
