package dev.proofmark.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that waits behind a poison event, and how administrators set it free; each step doubles what was there first. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class RepairIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OPERATIONS = "/api/v1/operations/platform-test";
    private static final String KEYS = OPERATIONS + "/parked-keys";

    @Inject
    Pool pool;

    @Inject
    Antidotes antidotes;

    @Inject
    ReplayParkedKey worker;

    @Inject
    @Identifier("default-kafka-broker") Map<String, Object> broker;

    private final UUID counter = UUID.randomUUID();
    private CounterEvents events;

    @BeforeEach
    void connect() {
        events = new CounterEvents(broker);
    }

    @Test
    void showsWhatIsParkedWithoutWhatItSays() {
        UUID poison = arrives(-1);
        arrive(2);
        arrive(3);

        String id = awaitParked(2);

        Calls.as("admin")
                .get(KEYS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("topic", equalTo(CounterEvents.TOPIC))
                .body("key", equalTo(counter.toString()))
                .body("first.eventId", equalTo(poison.toString()))
                .body("first.type", equalTo("counter.step"))
                .body("first.reason", equalTo("IllegalArgumentException: a negative step: -1"))
                .body("replaying", equalTo(false))
                .body("$", not(Matchers.hasKey("payload")));
    }

    @Test
    void takesInEverythingInOrderOnceTheReasonIsGone() {
        arrive(1);
        arrive(-1);
        IntStream.rangeClosed(2, 5).forEach(step -> arrive(step));
        String id = awaitParked(4);
        antidotes.give(counter, -1);

        replay(id).then().statusCode(202).header("Location", Matchers.endsWith(KEYS + "/" + id));

        awaitGone(id);
        assertThat(counted()).isEqualTo(folded(1, -1, 2, 3, 4, 5));
        arrive(6);
        awaitCounted(folded(1, -1, 2, 3, 4, 5, 6));
        assertThat(trail("audit_trail", "operation = 'counter.step' and target = '" + counter + "'"))
                .isEqualTo(7);
    }

    @Test
    void staysParkedWithTheNewReasonWhenTheSameFailsAgain() {
        arrive(-1);
        arrive(2);
        String id = awaitParked(1);
        String before = failedAt(id);

        replay(id).then().statusCode(202);

        await().atMost(PATIENCE).until(() -> !failedAt(id).equals(before));
        Calls.as("admin").get(KEYS + "/{id}", id).then().body("waiting", equalTo(1), "replaying", equalTo(false));
        assertThat(counted()).isEqualTo(-1);
    }

    @Test
    void goesOnAsFarAsItCanAndNamesTheNextOneThatFails() {
        arrive(-1);
        arrive(2);
        UUID second = arrives(-3);
        arrive(4);
        String id = awaitParked(3);
        antidotes.give(counter, -1);

        replay(id).then().statusCode(202);

        await().atMost(PATIENCE)
                .untilAsserted(() -> Calls.as("admin")
                        .get(KEYS + "/{id}", id)
                        .then()
                        .body("first.eventId", equalTo(second.toString()))
                        .body("first.reason", equalTo("IllegalArgumentException: a negative step: -3"))
                        .body("waiting", equalTo(1))
                        .body("replaying", equalTo(false)));
        assertThat(counted()).isEqualTo(folded(-1, 2));
    }

    @Test
    void doublesNothingWhenSeveralReplayAtOnceAndNewEventsArriveMeanwhile() throws Exception {
        arrive(-1);
        List<Long> steps = IntStream.rangeClosed(2, 40).mapToObj(Long::valueOf).toList();
        steps.subList(0, 20).forEach(step -> arrive(step));
        String id = awaitParked(20);
        antidotes.give(counter, -1);

        List<Integer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> arriving =
                    threads.submit(() -> steps.subList(20, steps.size()).forEach(step -> arrive(step)));
            List<Callable<Integer>> replays = IntStream.range(0, 6)
                    .mapToObj(time -> (Callable<Integer>) () -> replay(id).statusCode())
                    .collect(Collectors.toList());
            answers = threads.invokeAll(replays).stream().map(Future::resultNow).toList();
            List<Callable<Boolean>> workers = IntStream.range(0, 3)
                    .mapToObj(time -> (Callable<Boolean>) () -> workAsAnotherInstance(UUID.fromString(id)))
                    .collect(Collectors.toList());
            assertThat(threads.invokeAll(workers)).extracting(Future::resultNow).containsOnly(true);
            arriving.get();
        }

        assertThat(answers).contains(202).allMatch(status -> status == 202 || status == 404);
        awaitGone(id);
        long[] all = IntStream.concat(IntStream.of(-1), IntStream.rangeClosed(2, 40))
                .mapToLong(step -> step)
                .toArray();
        awaitCounted(folded(all));
        assertThat(trail("parked_event", "message_key = '" + counter + "'")).isZero();
    }

    @Test
    void letsAnEventGoForGoodWithAReasonAndTakesInWhatWaited() {
        EventEnvelope poison = CounterEvents.envelope(counter);
        events.send(poison, counter, -1);
        arrive(2);
        String id = awaitParked(1);

        skip(poison.id(), "the step was entered by hand")
                .then()
                .statusCode(200)
                .body("failure", equalTo("IllegalArgumentException: a negative step: -1"))
                .body("skippedBy", equalTo(People.idOf("admin")));

        awaitGone(id);
        assertThat(counted()).isEqualTo(2);
        events.send(poison, counter, -1);
        arrive(3);
        awaitCounted(folded(2, 3));
        assertThat(skippedReasons()).contains("the step was entered by hand");
        assertThat(trail("audit_trail", "operation = 'SkipParkedEvent' and target like '%" + poison.id() + "/skip'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> trail("skipped_event", "1 = 1 for update"))
                .as("what was given up is never changed")
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesToSkipWhatOnlyWaitsOrDoesNotWait() {
        arrive(-1);
        UUID waiting = arrives(2);
        assertThat(awaitParked(1)).isNotNull();

        assertRefused(skip(waiting, "impatience"), 409, "event-only-waits");
        assertRefused(skip(UUID.randomUUID(), "unknown"), 404, "not-found");
        assertRefused(skip(waiting, " "), 422, "validation");
    }

    @Test
    void knowsNoOtherServiceAndNoOtherKey() {
        assertRefused(Calls.as("admin").get("/api/v1/operations/other-service/parked-keys"), 404, "not-found");
        assertRefused(Calls.as("admin").get(KEYS + "/{id}", UUID.randomUUID()), 404, "not-found");
        assertRefused(replay(UUID.randomUUID().toString()), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quality", "applicant", "assessor"})
    void isForAdministratorsOnly(String user) {
        UUID nothing = UUID.randomUUID();
        assertRefused(Calls.as(user).get(KEYS), 403, "forbidden");
        assertRefused(Calls.as(user).get(OPERATIONS + "/skipped-events"), 403, "forbidden");
        assertRefused(Calls.commandAs(user).body("{}").post(KEYS + "/{id}/replay", nothing), 403, "forbidden");
        assertRefused(
                Calls.commandAs(user).body("{}").post(OPERATIONS + "/parked-events/{id}/skip", nothing),
                403,
                "forbidden");
        given().get(KEYS).then().statusCode(401);
    }

    private void arrive(long step) {
        assertThat(arrives(step)).isNotNull();
    }

    /** Sends a step, and tells its event's id. */
    private UUID arrives(long step) {
        EventEnvelope envelope = CounterEvents.envelope(counter);
        events.send(envelope, counter, step);
        return envelope.id();
    }

    private static void assertRefused(Response answer, int status, String rule) {
        var _ = Calls.assertProblem(answer, status, rule);
    }

    /** Another instance may believe that the lease is its own. */
    private boolean workAsAnotherInstance(UUID keyId) {
        DueWork.Due order = new DueWork.Due(keyId, UUID.randomUUID(), 1, "correlation", null);
        try {
            VertxContextSupport.subscribeAndAwait(() -> worker.replay(order));
            return true;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Response replay(String id) {
        return Calls.commandAs("admin").body("{}").post(KEYS + "/{id}/replay", id);
    }

    private static Response skip(UUID event, String reason) {
        return Calls.commandAs("admin")
                .body(Map.of("reason", reason))
                .post(OPERATIONS + "/parked-events/{id}/skip", event);
    }

    /** The parked key of the counter, once so many wait behind its first event. */
    private String awaitParked(int waiting) {
        String path = "items.find { it.key == '" + counter + "' && it.waiting == " + waiting + " }.id";
        return await().atMost(PATIENCE)
                .until(
                        () -> Calls.as("admin")
                                .get(KEYS + "?limit=100")
                                .jsonPath()
                                .getString(path),
                        Matchers.notNullValue());
    }

    private static void awaitGone(String id) {
        await().atMost(PATIENCE)
                .until(() -> Calls.as("admin").get(KEYS + "/{id}", id).statusCode() == 404);
    }

    private static String failedAt(String id) {
        return Calls.as("admin").get(KEYS + "/{id}", id).jsonPath().getString("first.failedAt");
    }

    private static List<String> skippedReasons() {
        return Calls.as("admin")
                .get(OPERATIONS + "/skipped-events?limit=100")
                .jsonPath()
                .getList("items.reason");
    }

    private static long folded(long... steps) {
        long counted = 0;
        for (long step : steps) {
            counted = counted * 2 + step;
        }
        return counted;
    }

    private void awaitCounted(long expected) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(counted()).isEqualTo(expected));
    }

    private long counted() {
        return number("select coalesce(max(counted), -1) from counter where id = '" + counter + "'");
    }

    private long trail(String table, String condition) {
        return number("select count(*) from (select 1 from " + table + " where " + condition + ") as found");
    }

    private long number(String sql) {
        return pool.query(sql)
                .execute()
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getLong(0);
    }
}
