package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.DatabaseFailures;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Tries of a transaction: a few for what may be a race with another one, without end while the database is away. */
@ApplicationScoped
class Patience {

    private static final Logger LOGGER = Logger.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int FURTHER_TRIES = 2;
    private static final int LONGEST_REASON = 1000;

    private final Transactions transactions;

    Patience(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the work in a transaction, as often as it takes.
     *
     * @param context the caller's own: Hibernate Reactive works on no other, and retries would leave it
     */
    <T> Uni<T> run(Context context, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .voidItem()
                .emitOn(command -> context.runOnContext(nothing -> command.run()))
                .chain(() -> transactions.run(work))
                .onFailure(failure -> !DatabaseFailures.isUnavailable(failure))
                .retry()
                .atMost(FURTHER_TRIES)
                .onFailure(DatabaseFailures::isUnavailable)
                .invoke(failure -> LOGGER.warnf("Waiting for the database: %s", failure.getMessage()))
                .onFailure(DatabaseFailures::isUnavailable)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    /** Why it was in vain, for people who operate the service. */
    static String reason(Throwable failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
