package dev.proofmark.audit.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** An event that nobody can read, and what administrators of this service do about it. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RepairIT {

    private static final String OPERATIONS = "/api/v1/operations/audit-service";
    private static final String KEYS = OPERATIONS + "/parked-keys";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void keepsAnUnreadableEventUntilItIsSkippedWithAReason() {
        News unreadable = unreadable();
        unreadable.tell();
        String id = awaitParked(unreadable.key());
        String reason = "UnreadableEventException: the event's data does not fit its record";

        Response seen = Calls.as("admin").get(KEYS + "/{id}", id);
        seen.then()
                .body("first.type", equalTo("application.submitted"))
                .body("first.reason", equalTo(reason))
                .body("waiting", equalTo(0));
        assertThat(seen.asString()).doesNotContain("nobody's business");

        Calls.commandAs("admin")
                .body("{}")
                .post(KEYS + "/{id}/replay", id)
                .then()
                .statusCode(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Calls.as("admin")
                        .get(KEYS + "/{id}", id)
                        .then()
                        .body("replaying", equalTo(false))
                        .body("first.failedAt", not(equalTo(seen.path("first.failedAt")))));

        Calls.commandAs("admin")
                .body(Map.of("reason", "published by mistake"))
                .post(OPERATIONS + "/parked-events/{id}/skip", unreadable.id())
                .then()
                .statusCode(200)
                .body("skippedBy", equalTo(People.idOf("admin")))
                .body("failure", equalTo(reason));
        assertRefused(Calls.as("admin").get(KEYS + "/{id}", id), 404, "not-found");
    }

    @Test
    void refusesEverybodyElseWhetherThereIsSuchAKeyOrNot() {
        for (String user : new String[] {"planner", "quality", "applicant"}) {
            assertRefused(Calls.as(user).get(KEYS), 403, "forbidden");
            assertRefused(
                    Calls.commandAs(user).body("{}").post(KEYS + "/{id}/replay", UUID.randomUUID()), 403, "forbidden");
        }
    }

    @Test
    void knowsOnlyItsOwnKeys() {
        String unknown = UUID.randomUUID().toString();
        assertRefused(Calls.commandAs("admin").body("{}").post(KEYS + "/{id}/replay", unknown), 404, "not-found");
        assertRefused(Calls.as("admin").get("/api/v1/operations/application-service/parked-keys"), 404, "not-found");
        assertRefused(
                Calls.as("admin").body("{}").post(KEYS + "/{id}/replay", unknown), 400, "idempotency-key-required");
        assertRefused(
                Calls.commandAs("admin").body("{\"all\":true}").post(KEYS + "/{id}/replay", unknown),
                400,
                "malformed-request");
    }

    private static News unreadable() {
        UUID certification = UUID.randomUUID();
        return new News(
                Events.APPLICATION_SUBMITTED,
                UUID.randomUUID(),
                certification,
                UUID.randomUUID(),
                People.idOf("applicant"),
                "{\"applicationId\":\"nobody's business\"}");
    }

    private static String awaitParked(UUID key) {
        return await().atMost(PATIENCE)
                .until(
                        () -> Calls.as("admin")
                                .get(KEYS + "?limit=100")
                                .jsonPath()
                                .getString("items.find { it.key == '" + key + "' }.id"),
                        Matchers.notNullValue());
    }

    private static void assertRefused(Response answer, int status, String rule) {
        var _ = Calls.assertProblem(answer, status, rule);
    }
}
