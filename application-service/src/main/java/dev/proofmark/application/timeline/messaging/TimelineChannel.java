package dev.proofmark.application.timeline.messaging;

import dev.proofmark.application.timeline.usecase.TimelineEntries;
import dev.proofmark.platform.outbox.EventFeed;
import dev.proofmark.platform.outbox.PublishedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Every event of every service, our own included, from the broker: there is one way in. The group of its own begins with
 * the first event that the broker keeps, so that a service which did not have the timeline yet gets its history.
 */
@ApplicationScoped
public class TimelineChannel {

    private final EventFeed feed;
    private final TimelineEntries entries;

    public TimelineChannel(EventFeed feed, TimelineEntries entries) {
        this.feed = feed;
        this.entries = entries;
    }

    @Incoming("timeline")
    public Uni<Void> receive(ConsumerRecord<String, byte[]> message) {
        return feed.take(message, this::keep);
    }

    private Uni<Void> keep(PublishedEvent event) {
        return EntryReader.entry(event)
                .map(entries::keep)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
