package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
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

    private final Inbox inbox;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final Patience patience;

    EventConsumer(Inbox inbox, ParkedEvents parked, DeadLetters deadLetters, Patience patience) {
        this.inbox = inbox;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    @Incoming("events")
    public Uni<Void> receive(ConsumerRecord<String, byte[]> message) {
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
            return patience.run(context, () -> deadLetters.sendStray(arrival, reason));
        }
    }

    private Uni<Void> takeOrBury(Context context, Arrival arrival, EventEnvelope envelope) {
        return patience.run(context, () -> inbox.take(arrival, envelope))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOGGER.errorf(
                            failure, "Parked: event=%s type=%s key=%s", envelope.id(), envelope.type(), arrival.key());
                    return patience.run(context, () -> parked.bury(arrival, envelope, Patience.reason(failure)));
                });
    }
}
