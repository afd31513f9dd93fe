package dev.proofmark.platform.travel;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
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
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * How far the clock is ahead, as the compacted topic has it: read at the start, before anything of the business begins,
 * and live from then on. Every replica reads it for itself, in no group. Does nothing where time travel is off.
 */
@ApplicationScoped
public class ClockTopic {

    private static final Logger LOGGER = Logger.getLogger(ClockTopic.class);
    private static final String KEY = "offset";
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Map<String, Object> broker;
    private final TravelConfig config;
    private final Event<ClockMoved> moved;
    private final Instance<ClockMemory> memory;
    private final CountDownLatch known = new CountDownLatch(1);

    private volatile ClockOffset offset = ClockOffset.NONE;
    private volatile boolean stopping;

    /**
     * The topic.
     *
     * @throws IllegalStateException if time travel is on in production
     */
    public ClockTopic(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            TravelConfig config,
            Event<ClockMoved> moved,
            Instance<ClockMemory> memory) {
        TravelGuard.demandDevelopment(config);
        this.broker = Map.copyOf(broker);
        this.config = config;
        this.moved = moved;
        this.memory = memory;
    }

    /** How far the clock is ahead now. */
    public ClockOffset offset() {
        return offset;
    }

    public boolean enabled() {
        return config.enabled();
    }

    /** Before everything else: whatever reads the clock must find it set. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start)
            throws InterruptedException {
        if (!config.enabled()) {
            return;
        }
        memory.stream().map(ClockMemory::recall).flatMap(Optional::stream).forEach(recalled -> {
            offset = recalled;
            known.countDown();
        });
        Thread.ofPlatform().name("business-clock").daemon().start(this::follow);
        if (!known.await(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("the broker does not tell how far the business clock is ahead");
        }
        LOGGER.infof("Time travel is on; the business clock is ahead by %s", offset);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /** Tells every part that the clock is ahead by so much; returns when the broker has it. Blocks. */
    public void publish(ClockOffset next) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(config.topic(), KEY, next.toString()))
                    .get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void follow() {
        while (!stopping) {
            try {
                make();
                read();
            } catch (KafkaException | IllegalStateException unavailable) {
                LOGGER.warnf("The business clock waits for the broker: %s", unavailable.getMessage());
            }
        }
    }

    private void make() {
        NewTopic topic = new NewTopic(config.topic(), 1, (short) -1)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        try (Admin admin = Admin.create(broker)) {
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failure.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private void read() {
        TopicPartition partition = new TopicPartition(config.topic(), 0);
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            boolean atEnd = false;
            while (!stopping) {
                String last = null;
                for (ConsumerRecord<String, String> told : consumer.poll(GLANCE)) {
                    last = told.value();
                }
                if (last != null) {
                    set(new ClockOffset(Duration.parse(last)));
                }
                if (!atEnd && consumer.position(partition) >= end) {
                    atEnd = true;
                    if (end == 0) {
                        set(ClockOffset.NONE);
                    }
                    known.countDown();
                }
            }
        } catch (WakeupException ended) {
            stopping = true;
        }
    }

    private void set(ClockOffset next) {
        offset = next;
        memory.stream().forEach(kept -> kept.keep(next));
        if (known.getCount() == 0) {
            moved.fire(new ClockMoved(next));
        }
    }
}
