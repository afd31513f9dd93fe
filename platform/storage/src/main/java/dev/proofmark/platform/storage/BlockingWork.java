package dev.proofmark.platform.storage;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Takes what blocks off the event loop, each piece to a virtual thread of its own: an upload may last for minutes, and
 * many of them must not use up a pool.
 */
@ApplicationScoped
public class BlockingWork {

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("storage-", 1).factory());

    /** Runs the work once subscribed to, and answers on the Vert.x context of its subscriber. */
    public <T> Uni<T> run(Callable<T> work) {
        return here(Uni.createFrom().item(() -> call(work)).runSubscriptionOn(threads));
    }

    /** Runs work that has no result. */
    public Uni<Void> does(Work work) {
        return run(() -> {
                    work.run();
                    return true;
                })
                .replaceWithVoid();
    }

    /** Answers on the Vert.x context of its subscriber, wherever the work itself ends. */
    public <T> Uni<T> here(Uni<T> work) {
        return Uni.createFrom().deferred(() -> work.emitOn(whereAsked()));
    }

    /**
     * Does work on a Vert.x context of its own, once subscribed to, and answers on that of its subscriber: what outlives
     * a request must not share its database session.
     */
    public <T> Uni<T> apart(Supplier<Uni<T>> work) {
        return here(Uni.createFrom().emitter(emitter -> {
            Context own = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(), "begun outside of Vert.x");
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(_ -> {
                var _ = work.get().subscribe().with(emitter::complete, emitter::fail);
            });
        }));
    }

    /** Something that blocks and has no result. */
    public interface Work {
        void run() throws Exception;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Database work goes on only on the Vert.x context that it began on. */
    private static Executor whereAsked() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(_ -> work.run());
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new BlockingWorkException(failure);
        }
    }
}
