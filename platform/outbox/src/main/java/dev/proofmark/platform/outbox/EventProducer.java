package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends events and says when every replica in sync has them. */
@ApplicationScoped
class EventProducer {

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Producer<String, byte[]> producer;
    private final String source;

    EventProducer(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service,
            PublishingConfig config) {
        this.source = "urn:proofmark:" + service;
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        int timeout = Math.toIntExact(config.deliveryTimeout().toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 3);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** A message as it goes out. */
    record Outgoing(String topic, String key, EventEnvelope envelope, String payload) {}

    /** Sends in this order; done when all are acknowledged, failed if one is not. */
    Uni<Void> send(List<Outgoing> messages) {
        // Asking for metadata blocks when the broker is away, so this must not be the event loop.
        return Uni.createFrom()
                .completionStage(() -> CompletableFuture.allOf(
                        messages.stream().map(this::send).toArray(CompletableFuture[]::new)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private CompletableFuture<Void> send(Outgoing message) {
        ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(
                message.topic(), message.key(), message.payload().getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(message.envelope(), source, kafkaRecord.headers());
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        var _ = producer.send(kafkaRecord, (metadata, failure) -> {
            if (failure == null) {
                acknowledged.complete(null);
            } else {
                acknowledged.completeExceptionally(failure);
            }
        });
        return acknowledged;
    }

    @PreDestroy
    void close() {
        producer.close(CLOSING);
    }
}
