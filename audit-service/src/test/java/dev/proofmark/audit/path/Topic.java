package dev.proofmark.audit.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads a topic from its beginning, as somebody new would. */
record Topic(String name) {

    static final Topic AUDITS = new Topic("proofmark.audit.v1");

    private static final Duration POLL = Duration.ofMillis(100);

    /** What was published under the key, in its order, to the topic's end; not before that event of that thing is there. */
    List<Heard> of(UUID key, String awaited, String thing) {
        String subject = thing.substring(thing.lastIndexOf('/') + 1);
        List<Heard> heard = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Case.PATIENCE).untilAsserted(() -> {
                listen(consumer, key, heard);
                assertThat(heard).extracting(Heard::type, Heard::subject).contains(tuple(awaited, subject));
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
