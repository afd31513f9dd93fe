package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends what {@link CountingHandler} takes in.
 *
 * @param broker the settings of a client
 */
record CounterEvents(Map<String, Object> broker) {

    static final String TOPIC = CountingHandler.STEP.topic();

    static EventEnvelope envelope(UUID counter) {
        String correlation = UUID.randomUUID().toString();
        return new EventEnvelope(
                UUID.randomUUID(), "counter.step", 1, Instant.EPOCH, counter, "somebody", correlation, null);
    }

    void send(EventEnvelope envelope, UUID counter, long add) {
        send(envelope, counter, "{\"counterId\":\"%s\",\"add\":%d,\"memberOfTomorrow\":true}".formatted(counter, add));
    }

    void send(EventEnvelope envelope, UUID counter, String json) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(TOPIC, counter.toString(), json.getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(envelope, "urn:test", message.headers());
        sendRaw(message);
    }

    void sendRaw(ProducerRecord<String, byte[]> message) {
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            var _ = producer.send(message);
            producer.flush();
        }
    }
}
