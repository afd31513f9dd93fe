package dev.proofmark.gateway.statusindex;

import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.register.CertificateStatusPublished;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.h2.mvstore.MVStoreException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fills the index from the topic, from where it stopped. Every gateway reads all of it for itself, in no group, so that none
 * waits for another and each has everything.
 */
@ApplicationScoped
class StatusTopic {

    private static final Logger LOGGER = Logger.getLogger(StatusTopic.class);
    private static final String TOPIC = Events.CERTIFICATE_STATUS_PUBLISHED.topic();
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Object> broker;
    private final StatusIndexConfiguration configuration;
    private final IndexFile index;
    private final InstantSource system = InstantSource.system();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread follower;
    private @Nullable String restart;

    StatusTopic(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            StatusIndexConfiguration configuration,
            IndexFile index) {
        this.broker = Map.copyOf(broker);
        this.configuration = configuration;
        this.index = index;
    }

    /** How far the topic went at a moment. */
    private record Ends(Instant asked, Map<TopicPartition, Long> offsets) {}

    /** A file that cannot be used stops the start here. */
    void start(@Observes StartupEvent start) {
        if (index.complete()) {
            LOGGER.infof("The status index answers from the start, as of %s", index.inTouch());
        }
        follower = Thread.ofPlatform().name("status-index").daemon().start(this::follow);
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping.countDown();
        if (follower != null) {
            follower.join(configuration.patience().plus(PAUSE));
        }
    }

    private boolean goesOn() {
        return stopping.getCount() > 0;
    }

    private void follow() {
        boolean toldThatAway = false;
        while (goesOn()) {
            try {
                restartIfNeeded();
                TopicDescription topic = describe();
                toldThatAway = false;
                read(topic);
            } catch (InvalidOffsetException gone) {
                restart = "its place in the topic is gone";
            } catch (MVStoreException unusable) {
                index.damaged(unusable);
                pause();
            } catch (KafkaException | IllegalStateException | UncheckedIOException unavailable) {
                if (!toldThatAway) {
                    LOGGER.warnf("The status index waits for the broker: %s", unavailable.getMessage());
                }
                toldThatAway = true;
                pause();
            }
        }
    }

    private void restartIfNeeded() {
        if (index.isDamaged() || restart != null) {
            LOGGER.warnf(
                    "The status index is made anew from the topic: %s",
                    Objects.requireNonNullElse(restart, "its file is damaged"));
            index.restart(index.isDamaged() ? "" : index.topic().orElse(""));
            restart = null;
        }
    }

    private TopicDescription describe() {
        try (Admin admin = Admin.create(broker)) {
            return Objects.requireNonNull(admin.describeTopics(List.of(TOPIC))
                    .allTopicNames()
                    .get(configuration.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .get(TOPIC));
        } catch (ExecutionException | java.util.concurrent.TimeoutException failure) {
            throw new IllegalStateException(String.valueOf(failure.getMessage()), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Reads until the broker is away for good, the topic is another one, or has other partitions. */
    private void read(TopicDescription topic) {
        String id = topic.topicId().toString();
        if (!index.topic().filter(id::equals).isPresent()) {
            index.topic().ifPresent(other -> LOGGER.warn("The status index is made anew: the topic is another one"));
            index.restart(id);
        }
        List<TopicPartition> partitions = topic.partitions().stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        try (Consumer<String, byte[]> consumer = consumer()) {
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, index.offset(partition.partition())));
            Following following = new Following(consumer, partitions);
            while (goesOn() && following.goesOn()) {
                following.step();
            }
        }
    }

    private Consumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** One connection to the broker. */
    private final class Following {

        private final Consumer<String, byte[]> consumer;
        private final List<TopicPartition> partitions;
        private @Nullable Ends ends;
        private Instant lastAsked = Instant.EPOCH;
        private Instant lastNoted = Instant.EPOCH;
        private boolean silent;

        Following(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
            this.consumer = consumer;
            this.partitions = partitions;
        }

        boolean goesOn() {
            return !silent && !index.isDamaged();
        }

        void step() {
            Instant now = system.instant();
            if (ends == null && !now.isBefore(lastAsked.plus(configuration.contact()))) {
                ends = ask(now);
            }
            take(consumer.poll(POLL));
            if (ends != null && reached(ends)) {
                arrive(ends.asked());
                ends = null;
            }
        }

        private @Nullable Ends ask(Instant now) {
            lastAsked = now;
            try {
                return new Ends(now, consumer.endOffsets(partitions, configuration.patience()));
            } catch (TimeoutException away) {
                LOGGER.warn("The status index is out of touch with the broker");
                silent = true;
                return null;
            }
        }

        private boolean reached(Ends wanted) {
            return wanted.offsets().entrySet().stream()
                    .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        }

        private void arrive(Instant moment) {
            index.inTouch(moment);
            boolean first = !index.complete();
            if (first || !moment.isBefore(lastNoted.plus(configuration.noteContact()))) {
                index.note(true);
                lastNoted = moment;
            }
            if (first) {
                LOGGER.info("The status index has all that was published and answers from now on");
            }
        }

        private void take(ConsumerRecords<String, byte[]> messages) {
            if (messages.isEmpty()) {
                return;
            }
            Map<String, Entry> entries = new HashMap<>();
            Map<Integer, Long> offsets = new HashMap<>();
            for (ConsumerRecord<String, byte[]> message : messages) {
                offsets.put(message.partition(), message.offset() + 1);
                enter(message, entries);
            }
            index.write(entries, offsets);
        }
    }

    private static void enter(ConsumerRecord<String, byte[]> message, Map<String, Entry> entries) {
        try {
            CertificateStatusPublished told = EntryJson.message(message.value());
            entries.merge(told.number(), Entry.of(told), (one, other) -> one.version() > other.version() ? one : other);
        } catch (RuntimeException unreadable) {
            LOGGER.errorf(
                    unreadable,
                    "Not in the status index, being none of its messages: partition=%d offset=%d key=%s",
                    message.partition(),
                    message.offset(),
                    message.key());
        }
    }

    private void pause() {
        try {
            var _ = stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
