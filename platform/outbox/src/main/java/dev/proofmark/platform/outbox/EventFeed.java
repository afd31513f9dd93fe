package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Events of every type for a view that is made from them alone, on a channel and in a consumer group of its own: it
 * starts with the first event that the broker keeps, however long the service has run, and can be made anew. Such a view
 * keeps each event under its id, so that a repetition changes nothing, and needs no order; therefore the inbox has no
 * part in it, and an event that cannot be kept holds up no other.
 */
@ApplicationScoped
public class EventFeed {

    private static final Logger LOGGER = Logger.getLogger(EventFeed.class);

    private final Patience patience;
    private final DeadLetters deadLetters;

    EventFeed(Patience patience, DeadLetters deadLetters) {
        this.patience = patience;
        this.deadLetters = deadLetters;
    }

    /**
     * Takes in one message, to be acknowledged when this ends. What is no event of ours is left to the inbox, which
     * reads the same topics and sends it to the dead letters.
     *
     * @param effect in a transaction; the same for the same event however often it is called
     */
    public Uni<Void> take(ConsumerRecord<String, byte[]> message, Function<PublishedEvent, Uni<Void>> effect) {
        Context context = Objects.requireNonNull(Vertx.currentContext());
        Arrival arrival = Arrival.of(message);
        try {
            EventEnvelope envelope = CloudEventHeaders.read(arrival.headers());
            PublishedEvent event = new PublishedEvent(
                    envelope, arrival.headers().getOrDefault("ce_source", ""), arrival.key(), arrival.payload());
            return patience.run(context, () -> effect.apply(event))
                    .onFailure()
                    .recoverWithUni(failure -> giveUp(context, arrival, envelope, failure));
        } catch (CloudEventHeaders.MalformedEnvelopeException malformed) {
            return Uni.createFrom().voidItem();
        }
    }

    private Uni<Void> giveUp(Context context, Arrival arrival, EventEnvelope envelope, Throwable failure) {
        LOGGER.errorf(failure, "Not kept, to the dead letters: event=%s type=%s", envelope.id(), envelope.type());
        return patience.run(context, () -> deadLetters.send(arrival, envelope, Patience.reason(failure)));
    }
}
