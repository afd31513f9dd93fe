package dev.proofmark.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** How many events this service has not taken in yet, on all of its channels, as the broker's books have it. */
@ApplicationScoped
class ConsumerLag {

    private static final Pattern TOPICS = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topics");

    private final Map<String, Object> broker;
    private final Config config;
    private @Nullable Admin admin;

    ConsumerLag(@Identifier("default-kafka-broker") Map<String, Object> broker, Config config) {
        this.broker = Map.copyOf(broker);
        this.config = config;
    }

    /**
     * The books of a moment.
     *
     * @param lag events published and not acknowledged by this service
     * @param published events ever published on the topics that it follows
     */
    record Books(long lag, long published) {

        Books and(Books other) {
            return new Books(lag + other.lag, published + other.published);
        }
    }

    Uni<Books> now() {
        return Uni.createFrom().item(this::read).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Books read() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(TOPICS::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .map(this::ofChannel)
                .reduce(new Books(0, 0), Books::and);
    }

    private Books ofChannel(String channel) {
        String prefix = "mp.messaging.incoming." + channel;
        List<String> topics = List.of(config.getValue(prefix + ".topics", String[].class));
        String group = config.getValue(prefix + ".group.id", String.class);
        Set<TopicPartition> partitions = partitions(topics);
        Map<TopicPartition, Long> begins = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> taken =
                await(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        long published = 0;
        long lag = 0;
        for (TopicPartition partition : partitions) {
            long end = ends.getOrDefault(partition, 0L);
            OffsetAndMetadata acknowledged = taken.get(partition);
            lag += end - (acknowledged == null ? begins.getOrDefault(partition, 0L) : acknowledged.offset());
            published += end;
        }
        return new Books(lag, published);
    }

    private Set<TopicPartition> partitions(Collection<String> topics) {
        Map<String, TopicDescription> described =
                await(admin().describeTopics(topics).allTopicNames());
        return described.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec spec) {
        var wanted = partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec));
        return await(admin().listOffsets(wanted).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private synchronized Admin admin() {
        Admin open = admin;
        if (open == null) {
            open = Admin.create(broker);
            admin = open;
        }
        return open;
    }

    private static <T> T await(KafkaFuture<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
