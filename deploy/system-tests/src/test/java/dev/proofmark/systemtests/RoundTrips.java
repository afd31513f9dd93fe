package dev.proofmark.systemtests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Messages to a broker and back, one at a time, with nothing of Proofmark between: on a topic of their own. */
final class RoundTrips implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic = "round-trips-" + UUID.randomUUID();
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;

    RoundTrips(int port) {
        Map<String, Object> broker = Map.of("bootstrap.servers", "localhost:" + port);
        try (Admin admin = Admin.create(broker)) {
            var _ = admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new AssertionError("The broker makes no topic", failure);
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "localhost:" + port, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer());
        consumer.assign(List.of(new TopicPartition(topic, 0)));
        consumer.seekToBeginning(consumer.assignment());
    }

    /** From the sending, acknowledged by all replicas, to the receipt. */
    Duration once() {
        String message = UUID.randomUUID().toString();
        long startedAt = System.nanoTime();
        var _ = producer.send(new ProducerRecord<>(topic, message, message));
        while (System.nanoTime() - startedAt < PATIENCE.toNanos()) {
            for (var received : consumer.poll(PATIENCE)) {
                if (message.equals(received.key())) {
                    return Duration.ofNanos(System.nanoTime() - startedAt);
                }
            }
        }
        throw new AssertionError("A message was not received in " + PATIENCE);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        consumer.close();
    }
}
