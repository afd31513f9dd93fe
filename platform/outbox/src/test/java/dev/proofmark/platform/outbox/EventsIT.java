package dev.proofmark.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EventsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Pool pool;

    @Inject
    @Identifier("default-kafka-broker") Map<String, Object> broker;

    @Test
    void publishesTheEventsOfAKeyInTheOrderOfTheirCommands() {
        String counter = CommandsIT.openCounter();
        IntStream.rangeClosed(1, 20)
                .forEach(step -> CommandsIT.count(counter, CommandsIT.newKey(), "s" + step)
                        .then()
                        .statusCode(200));

        List<ConsumerRecord<String, String>> published = read(CounterResource.COUNTED.topic(), counter, 20);

        assertThat(published)
                .extracting(ConsumerRecord::value)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(step -> "{\"counterId\":\"%s\",\"counted\":%d}".formatted(counter, step))
                        .toList());
        assertThat(CloudEventHeaders.texts(published.getFirst().headers()))
                .containsEntry("ce_type", "counter.counted")
                .containsEntry("ce_subject", counter)
                .containsKey("ce_traceparent");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(rows("select count(*) from outbox")).isZero());
    }

    @Test
    void publishesNothingOfACommandThatWasRefused() {
        String counter = CommandsIT.openCounter();
        CommandsIT.count(counter, CommandsIT.newKey(), "refuse").then().statusCode(409);
        CommandsIT.count(counter, CommandsIT.newKey(), "fine").then().statusCode(200);

        assertThat(read(CounterResource.COUNTED.topic(), counter, 1))
                .extracting(ConsumerRecord::value)
                .containsExactly("{\"counterId\":\"%s\",\"counted\":1}".formatted(counter));
    }

    @Test
    void takesEachEventInOnceAndInOrderHoweverOftenItArrives() {
        UUID counter = UUID.randomUUID();
        EventEnvelope first = envelope(counter);
        EventEnvelope second = envelope(counter);
        send(first, counter, 1);
        send(second, counter, 3);
        send(first, counter, 1);
        send(second, counter, 3);
        EventEnvelope last = envelope(counter);
        send(last, counter, 5);

        // ((0 * 2 + 1) * 2 + 3) * 2 + 5: any repetition or other order gives another number.
        awaitCounted(counter, 15);
        assertThat(rows("select count(*) from audit_trail where target = '" + counter + "'"))
                .isEqualTo(3);
    }

    @Test
    void parksAPoisonEventAndWhatFollowsUnderItsKeyWhileOtherKeysGoOn() {
        UUID poisoned = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        send(envelope(poisoned), poisoned, 7);
        EventEnvelope poison = envelope(poisoned);
        send(poison, poisoned, -1);
        send(envelope(poisoned), poisoned, 9);
        send(envelope(other), other, 4);

        awaitCounted(other, 4);
        awaitCounted(poisoned, 7);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                rows("select count(*) from parked_event where message_key = '" + poisoned + "'"))
                        .isEqualTo(2));
        assertThat(read(Topics.DEAD_LETTERS, poisoned.toString(), 1))
                .singleElement()
                .satisfies(letter -> assertThat(letter.value())
                        .contains("a negative step", poison.id().toString()));
    }

    /** No waiting would make it readable: unlike an absent database, it must not hold up what follows. */
    @Test
    void parksAnEventWhoseDataCannotBeReadAndGoesOn() {
        UUID unreadable = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        new CounterEvents(broker).send(envelope(unreadable), unreadable, "{\"counterId\":\"no id\",\"add\":1}");
        send(envelope(other), other, 4);

        awaitCounted(other, 4);
        assertThat(read(Topics.DEAD_LETTERS, unreadable.toString(), 1))
                .singleElement()
                .satisfies(letter -> assertThat(letter.value()).contains("does not fit its record"));
    }

    @Test
    void sendsWhatIsNoEventToTheDeadLettersAndGoesOn() {
        UUID counter = UUID.randomUUID();
        String stray = "stray-" + counter;
        new CounterEvents(broker)
                .sendRaw(new ProducerRecord<>(CounterEvents.TOPIC, stray, "rubbish".getBytes(StandardCharsets.UTF_8)));
        send(envelope(counter), counter, 2);

        awaitCounted(counter, 2);
        assertThat(read(Topics.DEAD_LETTERS, stray, 1))
                .singleElement()
                .satisfies(letter -> assertThat(letter.value()).contains("rubbish", "ce_id is missing"));
    }

    @Test
    void grantsTheServiceNoChangeOfTheAuditTrail() {
        var _ = CommandsIT.openCounter();

        assertThatThrownBy(() -> rows("delete from audit_trail returning 1")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> rows("update audit_trail set actor = 'x' returning 1"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> rows("create table mine (id int)")).hasMessageContaining("permission denied");
    }

    private void awaitCounted(UUID counter, long expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                rows("select coalesce(max(counted), -1) from counter where id = '" + counter + "'"))
                        .isEqualTo(expected));
    }

    private long rows(String sql) {
        return pool.preparedQuery(sql)
                .execute(Tuple.tuple())
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getLong(0);
    }

    private static EventEnvelope envelope(UUID counter) {
        return CounterEvents.envelope(counter);
    }

    private void send(EventEnvelope envelope, UUID counter, long add) {
        new CounterEvents(broker).send(envelope, counter, add);
    }

    private List<ConsumerRecord<String, String>> read(String topic, String key, int count) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("group.id", UUID.randomUUID().toString());
        settings.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (key.equals(message.key())) {
                        found.add(message);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }
}
