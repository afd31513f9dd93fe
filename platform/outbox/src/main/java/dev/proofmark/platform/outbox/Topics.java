package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Makes the topics that do not exist yet, with their partitions, so that none is made by chance with another number. */
@ApplicationScoped
public class Topics {

    /** Where events go that could not be taken in, with the reason in a header. */
    static final String DEAD_LETTERS = "proofmark.dead-letter.v1";

    private static final Logger LOGGER = Logger.getLogger(Topics.class);

    private final Map<String, Object> broker;
    private final PublishingConfig config;

    public Topics(@Identifier("default-kafka-broker") Map<String, Object> broker, PublishingConfig config) {
        this.broker = broker;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        var _ = Uni.createFrom()
                .item(this::make)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(failure -> LOGGER.infof("Waiting for the broker to make topics: %s", failure.getMessage()))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(10))
                .indefinitely()
                .subscribe()
                .with(made -> LOGGER.debugf("%d topics are there", made));
    }

    private Integer make() {
        List<NewTopic> topics = Stream.concat(
                        Events.all().stream().map(EventType::topic).distinct(), Stream.of(DEAD_LETTERS))
                .map(this::topic)
                .toList();
        try (Admin admin = Admin.create(broker)) {
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                await(made);
            }
        }
        return topics.size();
    }

    private NewTopic topic(String name) {
        NewTopic topic = new NewTopic(name, Optional.of(config.partitions()), Optional.empty());
        return Events.keepsLatestOnly(name)
                ? topic.configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT))
                : topic;
    }

    private static void await(KafkaFuture<Void> made) {
        try {
            made.get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failure.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
