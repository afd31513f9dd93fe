package dev.proofmark.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.BusinessDue;
import dev.proofmark.platform.commands.BusinessDueWorker;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.travel.ClockOffset;
import dev.proofmark.platform.travel.ClockTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due by the business clock, and the clock that an administrator of the local stack moves. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class BusinessDueIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Actor SOMEBODY = new Actor("somebody", Set.of());

    @Inject
    BusinessDue due;

    @Inject
    BusinessDueWorker worker;

    @Inject
    DueEffects effects;

    @Inject
    Transactions transactions;

    @Inject
    BusinessClock clock;

    @Inject
    ClockTopic topic;

    @Inject
    Pool pool;

    @BeforeEach
    void forgetOthers() {
        pool.query("delete from business_due").executeAndAwait();
        pool.query("delete from due_effect").executeAndAwait();
    }

    @AfterEach
    void comeBack() {
        travel(ClockOffset.NONE);
    }

    @Test
    void isDoneInDueOrderEachWithItsOwnInstantAsThePresent() {
        Instant base = clock.now().minus(Duration.ofDays(400));
        List<UUID> subjects =
                IntStream.range(0, 30).mapToObj(each -> Ids.next()).toList();
        run(() -> transactions.run(() -> {
            Uni<Void> set = Uni.createFrom().voidItem();
            for (int index = subjects.size() - 1; index >= 0; index--) {
                int day = index;
                set = set.chain(
                        () -> due.set(DueEffects.KIND, subjects.get(day), base.plus(Duration.ofDays(day)), context()));
            }
            return set;
        }));

        awaitNothingDue();

        assertThat(done()).containsExactlyElementsOf(subjects);
        assertThat(presents())
                .containsExactlyElementsOf(IntStream.range(0, 30)
                        .mapToObj(day -> base.plus(Duration.ofDays(day)))
                        .toList());
    }

    @Test
    void isDoneOnceWhereManyWorkersLookAtTheSameMoment() {
        List<UUID> subjects = IntStream.range(0, 200)
                .mapToObj(each -> set(Ids.next(), clock.now().minusSeconds(60)))
                .toList();

        IntStream.range(0, 8).parallel().forEach(each -> run(worker::workOff));
        awaitNothingDue();

        assertThat(done()).containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void isMovedByWhoeverSetsItAgainAndNotDoneWhereItWasLifted() {
        UUID moved = set(Ids.next(), clock.now().plus(Duration.ofDays(10)));
        UUID lifted = set(Ids.next(), clock.now().plus(Duration.ofDays(1)));
        UUID later = set(Ids.next(), clock.now().plus(Duration.ofDays(100)));
        run(() -> transactions.run(() -> due.lift(DueEffects.KIND, lifted)));
        var _ = set(moved, clock.now().minusSeconds(1));

        run(worker::workOff);
        awaitDone(moved);

        assertThat(done()).containsExactly(moved);
        assertThat(later).isNotIn(done());
    }

    @Test
    void isTriedAgainWhereItFailedAndHoldsUpNothingElse() {
        UUID failing = Ids.next();
        effects.fail(failing);
        var _ = set(failing, clock.now().minusSeconds(100));
        UUID next = set(Ids.next(), clock.now().minusSeconds(50));

        awaitDone(next);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(standing().getLong("failing")).isEqualTo(1));
        assertThat(done()).containsExactly(next);
        effects.heal(failing);

        awaitDone(failing);
        assertThat(done()).containsExactly(next, failing);
    }

    @Test
    void followsTheClockThatAnAdministratorMoves() {
        Instant inAYear = clock.now().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.MICROS);
        UUID subject = set(Ids.next(), inAYear);
        run(worker::workOff);
        assertThat(done()).isEmpty();
        assertThat(Instant.parse(standing().getString("nextDue"))).isEqualTo(inAYear);

        travel(new ClockOffset(Duration.ofDays(366)));

        awaitDone(subject);
        assertThat(presents()).containsExactly(inAYear);
        assertThat(clock.today()).isAfter(LocalDate.now(BusinessClock.ZONE).plusDays(364));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(standing().getMap(""))
                        .containsEntry("offset", "PT8784H")
                        .containsEntry("dueNow", 0)
                        .containsEntry("unpublished", 0)
                        .containsEntry("lag", 0));
    }

    @Test
    void showsWhereItStandsToAdministratorsOnly() {
        Calls.as("planner").get("/dev/v1/clock").then().statusCode(403).body("rule", equalTo("forbidden"));
        given().get("/dev/v1/clock").then().statusCode(401);
    }

    private JsonPath standing() {
        return Calls.as("admin")
                .get("/dev/v1/clock")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void travel(ClockOffset offset) {
        topic.publish(offset);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.offset()).isEqualTo(offset));
    }

    private UUID set(UUID subject, Instant at) {
        run(() -> transactions.run(() -> due.set(DueEffects.KIND, subject, at, context())));
        return subject;
    }

    private void awaitDone(UUID subject) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(done()).contains(subject));
    }

    private void awaitNothingDue() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pool.query("select count(*) from business_due where due_at <= now()")
                                .executeAndAwait()
                                .iterator()
                                .next()
                                .getLong(0))
                        .isZero());
    }

    private List<UUID> done() {
        return StreamSupport.stream(
                        pool.query("select subject from due_effect order by sequence")
                                .executeAndAwait()
                                .spliterator(),
                        false)
                .map(row -> row.getUUID(0))
                .toList();
    }

    private List<Instant> presents() {
        List<Instant> presents = new ArrayList<>();
        pool.query("select present from due_effect order by sequence")
                .executeAndAwait()
                .forEach(row -> presents.add(row.getOffsetDateTime(0).toInstant()));
        return presents;
    }

    private CommandContext context() {
        return new CommandContext(SOMEBODY, "correlation", null, clock.now(), clock.today(), OptionalLong.empty());
    }

    private static <T> void run(Supplier<Uni<T>> work) {
        try {
            var _ = VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
