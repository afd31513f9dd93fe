package dev.proofmark.application.path;

import dev.proofmark.contracts.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** An event of another service. Telling it again is a second delivery of the same event. */
record News(EventType<?> type, UUID id, String key, String data) {

    static News of(EventType<?> type, String key, String data) {
        return new News(type, UUID.randomUUID(), key, data);
    }

    /** Puts the event on its real topic, and returns when the broker has it. */
    void tell() {
        ProducerRecord<String, String> message = new ProducerRecord<>(type.topic(), key, data);
        headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        String broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            if (!producer.send(message).get().hasOffset()) {
                throw new IllegalStateException("the broker did not keep " + type.name());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, String> headers() {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
                "ce_type", type.name(),
                "ce_source", "urn:proofmark:audit-service",
                "ce_time", Instant.now().toString(),
                "ce_subject", UUID.randomUUID().toString(),
                "ce_dataschema", "urn:proofmark:event:" + type.name() + ":v" + type.version(),
                "ce_actor", "a0000000-0000-4000-8000-000000000004",
                "ce_correlationid", UUID.randomUUID().toString());
    }
}
