package dev.proofmark.platform.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Reads and writes files away from the event loop, and goes on where it was asked. */
final class OffLoop {

    private OffLoop() {}

    static <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> Objects.requireNonNull(Vertx.currentContext(), "asked outside of Vert.x")
                        .executeBlocking(work, false)
                        .toCompletionStage());
    }
}
