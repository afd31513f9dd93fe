package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.DatabaseFailures;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Receives events one after the other and acknowledges each when its effect has committed. While the database is away
 * it waits as long as it takes; what fails for a reason of its own is tried a few times and then parked, so that it
 * holds up its own key and no other.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOGGER = Logger.getLogger(EventConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int FURTHER_TRIES = 2;

    private final Inbox inbox;
    private final ParkedEvents parked;
    private final Transactions transactions;

    public EventConsumer(Inbox inbox, ParkedEvents parked, Transactions transactions) {
        this.inbox = inbox;
        this.parked = parked;
        this.transactions = transactions;
    }

    @Incoming("events")
    public Uni<Void> receive(ConsumerRecord<String, byte[]> message) {
        // Hibernate Reactive works on the message's own context only; retries would leave it.
        Context context = Objects.requireNonNull(Vertx.currentContext());
        Arrival arrival = Arrival.of(message);
        try {
            EventEnvelope envelope = CloudEventHeaders.read(arrival.headers());
            return inbox.wants(envelope.type())
                    ? takeOrBury(context, arrival, envelope)
                    : Uni.createFrom().voidItem();
        } catch (CloudEventHeaders.MalformedEnvelopeException malformed) {
            LOGGER.errorf("Not an event, to the dead letters: topic=%s %s", arrival.topic(), malformed.getMessage());
            String reason = String.valueOf(malformed.getMessage());
            return patiently(context, () -> parked.reject(arrival, reason));
        }
    }

    private Uni<Void> takeOrBury(Context context, Arrival arrival, EventEnvelope envelope) {
        return patiently(context, () -> inbox.take(arrival, envelope))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOGGER.errorf(
                            failure, "Parked: event=%s type=%s key=%s", envelope.id(), envelope.type(), arrival.key());
                    String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
                    return patiently(context, () -> parked.bury(arrival, envelope, reason));
                });
    }

    /** In a transaction: a few tries for what may be a race with another one, patience without end for the database. */
    private Uni<Void> patiently(Context context, Supplier<Uni<Void>> work) {
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
