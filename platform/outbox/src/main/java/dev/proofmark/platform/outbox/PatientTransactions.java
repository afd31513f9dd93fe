package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.DatabaseFailures;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** What follows from a message, in a transaction: a few tries for what may be a race, patience for the database. */
@ApplicationScoped
class PatientTransactions {

    private static final Logger LOGGER = Logger.getLogger(PatientTransactions.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int FURTHER_TRIES = 2;

    private final Transactions transactions;

    PatientTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the work until it commits, or fails for a reason of its own.
     *
     * @param context the message's own: Hibernate Reactive works on it only, and retries would leave it
     */
    Uni<Void> run(Context context, Supplier<Uni<Void>> work) {
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
}
