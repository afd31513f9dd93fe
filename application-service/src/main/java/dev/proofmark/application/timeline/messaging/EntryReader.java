package dev.proofmark.application.timeline.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.proofmark.application.timeline.domain.Fact;
import dev.proofmark.application.timeline.domain.FactName;
import dev.proofmark.application.timeline.domain.Happening;
import dev.proofmark.application.timeline.domain.TimelineEntry;
import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.outbox.PublishedEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes entries of events. It reads the few facts that are shown and nothing else, so that it goes on reading whatever
 * is added; even an event whose data does not read has happened.
 */
final class EntryReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOURCE = "urn:proofmark:";
    private static final int LONGEST = 200;

    /** How an event says that an opportunity names no requirement. */
    private static final String NOTHING = "-";

    private EntryReader() {}

    /** The entry; empty if the event's key is no certification. */
    static Optional<TimelineEntry> entry(PublishedEvent event) {
        EventEnvelope envelope = event.envelope();
        List<Fact> facts = facts(envelope.type(), event.json());
        return certification(event.key())
                .map(certificationId -> new TimelineEntry(
                        envelope.id(),
                        certificationId,
                        envelope.type(),
                        envelope.time(),
                        service(event.source()),
                        envelope.subject(),
                        envelope.actor(),
                        envelope.correlationId(),
                        TimelineEntry.audienceOf(envelope.type(), facts),
                        facts));
    }

    private static Optional<UUID> certification(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String service(String source) {
        return source.startsWith(SOURCE) ? source.substring(SOURCE.length()) : source;
    }

    private static List<Fact> facts(String type, String json) {
        JsonNode data = tree(json);
        return Happening.of(type).stream()
                .flatMap(happening -> happening.facts().stream())
                .flatMap(name -> fact(name, data))
                .toList();
    }

    private static Stream<Fact> fact(FactName name, JsonNode data) {
        JsonNode found = data.at(name.pointer());
        String value = found.isValueNode() && !found.isNull() ? found.asText() : "";
        return value.isBlank() || value.equals(NOTHING) || value.length() > LONGEST
                ? Stream.empty()
                : Stream.of(new Fact(name, value));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
