package dev.proofmark.platform.testing;

import dev.proofmark.contracts.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service. Telling it again is a second delivery of the same event.
 *
 * @param id the event's own id, by which a consumer knows it again
 * @param time when it happened
 */
public record News(EventType<?> type, UUID id, UUID key, UUID subject, String actor, String data, Instant time) {

    private static @Nullable KafkaProducer<String, String> producer;

    /** An event that has just happened. */
    public News(EventType<?> type, UUID id, UUID key, UUID subject, String actor, String data) {
        this(type, id, key, subject, actor, data, Instant.now());
    }

    /** Connected once: it goes with the JVM, as the broker does. */
    private static synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", Topic.broker()), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    /** Puts the event on its real topic, and returns when the broker has it. */
    public void tell() {
        ProducerRecord<String, String> message = new ProducerRecord<>(type.topic(), key.toString(), data);
        write(time, message.headers());
        try {
            var sent = producer().send(message).get();
            if (!sent.hasOffset()) {
                throw new IllegalStateException("the broker did not keep " + type.name());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The event as a consumer gets it from the broker. */
    ConsumerRecord<String, byte[]> arrival(Instant when) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(type.topic(), 0, 0, key.toString(), data.getBytes(StandardCharsets.UTF_8));
        write(when, message.headers());
        return message;
    }

    private void write(Instant when, Headers headers) {
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_type", type.name(),
                        "ce_source", "/proofmark/elsewhere",
                        "ce_time", when.toString(),
                        "ce_subject", subject.toString(),
                        "ce_dataschema", "urn:proofmark:event:" + type.name() + ":v" + type.version(),
                        "ce_actor", actor,
                        "ce_correlationid", id.toString())
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
