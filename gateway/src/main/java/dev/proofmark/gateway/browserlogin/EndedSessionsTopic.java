package dev.proofmark.gateway.browserlogin;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells all replicas of the gateway that a session has ended, since Keycloak tells only one of them. Each reads the topic
 * for itself from its beginning, in no group; what is older than any session, the broker drops. Nobody waits for the
 * broker: while it is away, the other replicas learn of an end when they renew the session's tokens, within minutes.
 */
@ApplicationScoped
public class EndedSessionsTopic {

    private static final Logger LOGGER = Logger.getLogger(EndedSessionsTopic.class);
    private static final String TOPIC = "proofmark.ended-sessions.v1";
    private static final String BROKER = "bootstrap.servers";
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long BUFFER = 1 << 20;

    private final Map<String, Object> broker;
    private final EndedSessions ended;
    private final LoginConfiguration configuration;
    private final Vertx vertx;
    private final ScheduledExecutorService reading = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ended-sessions").daemon().factory());

    public EndedSessionsTopic(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            EndedSessions ended,
            LoginConfiguration configuration,
            Vertx vertx) {
        this.broker = Map.copyOf(broker);
        this.ended = ended;
        this.configuration = configuration;
        this.vertx = vertx;
    }

    /** One gateway alone, without a broker, has nobody to listen to. */
    void start(@Observes StartupEvent start) {
        if (isShared()) {
            var _ = reading.scheduleWithFixedDelay(this::follow, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        reading.shutdown();
    }

    private boolean isShared() {
        return broker.containsKey(BROKER);
    }

    /**
     * Ends a session here at once, and everywhere as soon as they hear of it.
     *
     * @return completed when it is published, so that no restart forgets it, or could not be within the time for it
     */
    Future<Void> end(String sessionId, Instant now) {
        ended.end(sessionId, now);
        return isShared()
                ? vertx.executeBlocking(() -> published(sessionId, now), false)
                        .<Void>mapEmpty()
                        .otherwise(EndedSessionsTopic::unheard)
                : Future.succeededFuture();
    }

    private static @Nullable Void unheard(Throwable failure) {
        LOGGER.warnf("Other replicas learn of a logout within minutes only: %s", failure.getMessage());
        return null;
    }

    private RecordMetadata published(String sessionId, Instant now) throws ExecutionException, InterruptedException {
        try (Producer<String, String> producer =
                new KafkaProducer<>(producing(), new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(TOPIC, 0, sessionId, now.toString()))
                    .get();
        }
    }

    private Map<String, Object> producing() {
        int patience = Math.toIntExact(configuration.timeout().toMillis());
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
        return settings;
    }

    private void follow() {
        try {
            make();
            read();
        } catch (KafkaException | ExecutionException unavailable) {
            if (!reading.isShutdown()) {
                LOGGER.warnf("Logouts at other replicas are not heard of: %s", unavailable.getMessage());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void make() throws ExecutionException, InterruptedException {
        NewTopic topic = new NewTopic(TOPIC, 1, (short) -1)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(configuration.absoluteLimit().toMillis())));
        try (Admin admin = Admin.create(broker)) {
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }

    private void read() {
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (!reading.isShutdown()) {
                for (ConsumerRecord<String, String> told : consumer.poll(GLANCE)) {
                    ended.end(told.key(), Instant.parse(told.value()));
                }
            }
        }
    }
}
