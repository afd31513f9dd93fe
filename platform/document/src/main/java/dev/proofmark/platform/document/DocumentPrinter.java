package dev.proofmark.platform.document;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The thread on which documents are printed, one after the other: it keeps its parsed fonts, and the event loop stays
 * free. A second one would take some twenty megabytes of heap for fonts of its own, and print little more.
 */
@ApplicationScoped
public class DocumentPrinter {
    private final ExecutorService printer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("document-printer-", 1).factory());

    /** What the work makes, on the printer's thread; the answer comes back where it was asked. */
    public <T> Uni<T> print(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(printer).emitOn(whereAsked());
    }

    /** Database work goes on only on the Vert.x context that it began on. */
    private static Executor whereAsked() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(_ -> work.run());
    }

    @PreDestroy
    void close() {
        printer.close();
    }
}
