package dev.proofmark.platform.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads a topic from its beginning, as somebody new would.
 *
 * @param name the topic's name
 */
public record Topic(String name) {

    public static final Topic ORGANISATIONS = new Topic("proofmark.organisation.v1");
    public static final Topic APPLICATIONS = new Topic("proofmark.application.v1");
    public static final Topic AUDITS = new Topic("proofmark.audit.v1");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    /** What was published under the key, in its order, to the topic's end; not before there are so many. */
    public List<Heard> of(UUID key, int least) {
        return read(key, heard -> heard.size() >= least);
    }

    /** The same, not before there are so many of a type; these alone. */
    public List<Heard> of(UUID key, String type, int least) {
        return ofType(read(key, heard -> ofType(heard, type).size() >= least), type);
    }

    /**
     * The same, not before that event of that thing is there.
     *
     * @param thing the path of what it happened to, which ends with its id
     */
    public List<Heard> of(UUID key, String awaited, String thing) {
        String subject = thing.substring(thing.lastIndexOf('/') + 1);
        return read(
                key,
                heard -> ofType(heard, awaited).stream()
                        .anyMatch(event -> event.subject().equals(subject)));
    }

    private static List<Heard> ofType(List<Heard> heard, String type) {
        return heard.stream().filter(event -> event.type().equals(type)).toList();
    }

    private List<Heard> read(UUID key, Predicate<List<Heard>> complete) {
        List<Heard> heard = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(PATIENCE).until(() -> {
                listen(consumer, key, heard);
                return complete.test(heard);
            });
            while (!atEnd(consumer, partitions)) {
                listen(consumer, key, heard);
            }
        }
        return heard;
    }

    private static void listen(KafkaConsumer<String, String> consumer, UUID key, List<Heard> heard) {
        consumer.poll(POLL).forEach(message -> {
            if (key.toString().equals(message.key())) {
                heard.add(Heard.of(message));
            }
        });
    }

    private static boolean atEnd(KafkaConsumer<String, String> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
