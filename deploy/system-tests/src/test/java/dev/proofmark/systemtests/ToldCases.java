package dev.proofmark.systemtests;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Certifications as the other services would have told of them up to the recommendation, from the contracts' samples with
 * ids of their own: so many of them that nobody could tell them in time by hand.
 */
final class ToldCases implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PERSON = "a0000000-";
    private static final String SAMPLED = "019cb14b-40e8-7062-9843-2e8066b29e22";
    private static final List<EventType<?>> UP_TO_THE_RECOMMENDATION = List.of(
            Events.APPLICATION_ACCEPTED,
            Events.AGREEMENT_SIGNED,
            Events.AUDIT_CONCLUDED,
            Events.REPORT_ISSUED,
            Events.RECOMMENDATION_MADE);

    private final KafkaProducer<String, String> producer;

    ToldCases(int broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "localhost:" + broker, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Tells one, and answers its certification's id. */
    UUID tell() {
        Map<String, String> ids = new HashMap<>();
        String certification =
                ids.computeIfAbsent(SAMPLED, _ -> UUID.randomUUID().toString());
        for (EventType<?> type : UP_TO_THE_RECOMMENDATION) {
            send(type, certification, withIds(sample(type), ids));
        }
        String stage2 = withIds(sample(Events.AUDIT_CONCLUDED), ids)
                .replace(
                        Objects.requireNonNull(ids.get("019d184a-70e8-72b2-adcf-4856bfc9a344")),
                        Objects.requireNonNull(ids.get("019d184a-70e8-7631-8eff-620c4eb7e1ab")))
                .replace("\"STAGE_1\"", "\"STAGE_2\"")
                .replace("\"READY_WITH_CONCERNS\"", "null");
        send(Events.AUDIT_CONCLUDED, certification, stage2);
        return UUID.fromString(certification);
    }

    private static String withIds(String sample, Map<String, String> ids) {
        return ID.matcher(sample)
                .replaceAll(id -> id.group().startsWith(PERSON)
                        ? id.group()
                        : ids.computeIfAbsent(id.group(), _ -> UUID.randomUUID().toString()));
    }

    private static String sample(EventType<?> type) {
        try (InputStream file = ToldCases.class.getResourceAsStream(type.sampleResource())) {
            return new String(
                    Objects.requireNonNull(file, type.sampleResource()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void send(EventType<?> type, String key, String data) {
        UUID id = UUID.randomUUID();
        ProducerRecord<String, String> message = new ProducerRecord<>(type.topic(), key, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_type", type.name(),
                        "ce_source", "urn:proofmark:elsewhere",
                        "ce_time", Instant.now().toString(),
                        "ce_subject", key,
                        "ce_dataschema", "urn:proofmark:event:" + type.name() + ":v" + type.version(),
                        "ce_actor", Person.LEAD_AUDITOR.id().toString(),
                        "ce_correlationid", id.toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var _ = producer.send(message);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(30));
    }
}
