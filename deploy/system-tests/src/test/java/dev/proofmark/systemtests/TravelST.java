package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A certification with its first year behind it, whose client does nothing for the rest of the cycle: the clock goes through them, and the service that
 * keeps the dates is killed on the way. It leaves the stack in that future, so it runs among the tests of scale only.
 */
@Tag("scale")
@ExtendWith(OnLocalStack.class)
class TravelST {
    private static final String CLOCK = "/dev/v1/clock";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LocalStack stack;

    TravelST(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void remindsOfEachDateOnceAndReportsEachThatIsMissedThoughTheServiceIsKilledOnTheWay() {
        LocalStack.Told told = stack.told();
        assertThatOnlyAnAdministratorTravels();
        long begun = System.nanoTime();

        Answer departed = travel("P38M");
        if (departed.status() == 202) {
            assertThat(travel("P40M").rule()).isEqualTo("travel-under-way");
        }
        killAuditService();
        await("the journey's end").atMost(PATIENCE).until(() -> {
            JsonNode clock = clock();
            return clock.has("now") && !clock.hasNonNull("journey");
        });
        Answer arrived = travel("P38M");

        System.out.printf("38 months in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        assertThat(arrived.status()).as(arrived.body()).isEqualTo(200);
        assertThat(Instant.parse(clock().path("now").asText()))
                .isAfter(Instant.now().plus(Duration.ofDays(1150)));
        assertThat(travel("P37M").rule()).isEqualTo("travel-backwards");
        assertThatEverythingHappenedOnce(told);
    }

    private void assertThatOnlyAnAdministratorTravels() {
        assertThat(travel("next year").rule()).isEqualTo("malformed-period");
        assertThat(travel(Person.PLANNER, "P1D").rule()).isEqualTo("forbidden");
        Answer nobody = new Requests(stack.stack().settings().gateway())
                .send(
                        "PUT",
                        CLOCK,
                        null,
                        body("P1D").getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "application/json"));
        assertThat(nobody.rule()).isEqualTo("unauthenticated");
    }

    private void assertThatEverythingHappenedOnce(LocalStack.Told told) {
        String certification = "?certificationId=" + told.remembered("certificationId");
        List<JsonNode> deadlines = items(Person.PLANNER, "/api/v1/deadlines" + certification + "&limit=100");
        assertThat(deadlines)
                .filteredOn(deadline -> deadline.path("status").asText().equals("MISSED"))
                .extracting(deadline -> deadline.path("kind").asText())
                .contains("YEARLY_SURVEILLANCE", "RECERTIFICATION")
                .doesNotContain("FIRST_SURVEILLANCE");
        long proposals = deadlines.stream()
                .filter(deadline -> List.of("FIRST_SURVEILLANCE", "YEARLY_SURVEILLANCE", "RECERTIFICATION")
                        .contains(deadline.path("kind").asText()))
                .filter(deadline -> deadline.path("status").asText().equals("MISSED"))
                .count();
        assertThat(items(Person.QUALITY, "/api/v1/suspension-proposals?limit=100"))
                .hasSize(Math.toIntExact(proposals));
        List<JsonNode> entries = items(
                Person.APPLICANT, "/api/v1/applications/" + told.remembered("applicationId") + "/timeline?limit=100");
        assertThat(entries.stream().filter(entry -> entry.path("type").asText().equals("deadline.missed")))
                .hasSize(Math.toIntExact(deadlines.stream()
                        .filter(deadline -> deadline.path("status").asText().equals("MISSED"))
                        .count()));
        assertThat(entries.stream()
                        .filter(entry -> entry.path("type").asText().startsWith("deadline."))
                        .map(entry -> entry.path("type").asText()
                                + entry.path("subjectId").asText()
                                + entry.path("occurredAt").asText()
                                + entry.path("facts")))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(13);
    }

    private void killAuditService() {
        ProcessHandle process = stack.stack().process("audit-service").orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        await("audit-service is started again").atMost(PATIENCE).until(stack.stack()::ready);
    }

    private Answer travel(String period) {
        return travel(Person.ADMIN, period);
    }

    private Answer travel(Person person, String period) {
        return stack.gateway()
                .change(
                        person,
                        new Gateway.Change(
                                "PUT",
                                CLOCK,
                                JsonNodeFactory.instance.objectNode().put("offset", period),
                                UUID.randomUUID(),
                                null));
    }

    private static String body(String period) {
        return JsonNodeFactory.instance.objectNode().put("offset", period).toString();
    }

    private JsonNode clock() {
        return stack.gateway().read(Person.ADMIN, CLOCK).json();
    }

    private List<JsonNode> items(Person person, String path) {
        Answer answer = stack.gateway().read(person, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .toList();
    }
}
