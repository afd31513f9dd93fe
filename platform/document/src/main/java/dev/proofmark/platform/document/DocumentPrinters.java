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

/** Two threads on which documents are printed: they keep their parsed fonts, and the event loop stays free. */
@ApplicationScoped
public class DocumentPrinters {
    private static final int PRINTERS = 2;

    private final ExecutorService printers = Executors.newFixedThreadPool(
            PRINTERS, Thread.ofPlatform().daemon().name("document-printer-", 1).factory());

    /** What the work makes, on a printer's thread; the answer comes back where it was asked. */
    public Uni<byte[]> print(Supplier<byte[]> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(printers).emitOn(whereAsked());
    }

    /** Database work goes on only on the Vert.x context that it began on. */
    private static Executor whereAsked() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(_ -> work.run());
    }

    @PreDestroy
    void close() {
        printers.close();
    }
}
