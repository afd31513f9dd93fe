package dev.proofmark.audit.audittime;

import static dev.proofmark.audit.audittime.Planning.PATIENCE;
import static dev.proofmark.audit.audittime.Planning.TIMES;
import static dev.proofmark.audit.audittime.Planning.aCalculatedCase;
import static dev.proofmark.audit.audittime.Planning.awaitStatus;
import static dev.proofmark.audit.audittime.Planning.confirm;
import static dev.proofmark.audit.audittime.Planning.determine;
import static dev.proofmark.audit.audittime.Planning.expectProblem;
import static dev.proofmark.audit.audittime.Planning.get;
import static dev.proofmark.audit.audittime.Planning.path;
import static dev.proofmark.audit.audittime.Planning.reduction;
import static dev.proofmark.platform.testing.Calls.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class AuditTimeIT {

    private static final String DETERMINED = Events.AUDIT_TIME_DETERMINED.name();

    @Inject
    Pool pool;

    @Test
    void calculatesWhatAnApplicationTakesWhenItIsSubmitted_I06() {
        Case told = aCalculatedCase();

        get("quality", told)
                .then()
                .statusCode(200)
                .body("status", equalTo("CALCULATED"))
                .body("application.headcount", equalTo(120))
                .body("application.aiSystems", equalTo(3))
                .body("application.highRiskSystems", equalTo(2))
                .body("calculation.table.verified", equalTo(false))
                .body("calculation.table.source", containsString("42006"))
                .body("calculation.row.days", equalTo(12))
                .body("calculation.roleFactor", equalTo(1.3f))
                .body("calculation.tableDays", equalTo(15.6f))
                .body("calculation.days.total", equalTo(15.5f))
                .body("calculation.days.onSite", equalTo(13.0f))
                .body("determination", nullValue());
        Calls.as("planner")
                .get(TIMES + "?status=CALCULATED&certificationId=" + told.certification)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].applicationId", equalTo(told.application.toString()));
        Calls.as("planner")
                .get(TIMES + "?status=AGREED&certificationId=" + told.certification)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void announcesADeterminationWithoutItsReasons_I06() {
        Case told = aCalculatedCase();

        determine("planner", told, reduction(20))
                .then()
                .statusCode(200)
                .body("status", equalTo("DETERMINED"))
                .body("determination.number", equalTo(1))
                .body("determination.proposal.factors[0].justification", equalTo(Planning.REASON))
                .body("determination.proposal.calculation.days.total", equalTo(12.5f));

        List<Heard> events = Topic.AUDITS.of(told.certification, DETERMINED, 1);
        assertThat(events).hasSize(1);
        JsonNode event = events.getFirst().data();
        assertThat(events.getFirst().subject()).isEqualTo(told.application.toString());
        assertThat(event.get("totalDays").asText()).isEqualTo("12.5");
        assertThat(event.at("/factors/0/percent").asInt()).isEqualTo(-20);
        assertThat(event.get("tableVerified").asBoolean()).isFalse();
        assertThat(event.get("determinedBy").asText()).isEqualTo(People.idOf("planner"));
        assertThat(event.has("confirmedBy")).isFalse();
        assertThat(events.getFirst().data().toString()).doesNotContain(Planning.REASON);
    }

    @Test
    void wantsASecondPersonForALargeReduction() {
        Case told = aCalculatedCase();

        determine("planner", told, reduction(25))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_CONFIRMATION"))
                .body("determination", nullValue())
                .body("proposal.calculation.netPercent", equalTo(-25));
        expectProblem(409, "own-reduction", confirm("planner", told));
        confirm("quality", told)
                .then()
                .statusCode(200)
                .body("status", equalTo("DETERMINED"))
                .body("determination.confirmedBy", equalTo(People.idOf("quality")));

        List<Heard> events = Topic.AUDITS.of(told.certification, DETERMINED, 1);
        assertThat(events.getFirst().data().get("confirmedBy").asText()).isEqualTo(People.idOf("quality"));
        expectProblem(409, "wrong-state", confirm("quality", told));
    }

    @Test
    void countsRepetitiveWorkDownToItsRootAsAReductionToo() {
        Case told = aCalculatedCase();
        Map<String, Object> everybody =
                Map.of("name", "labelling", "people", 120, "countedAs", 11, "justification", Planning.REASON);

        determine("planner", told, Map.of("groups", List.of(everybody)))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_CONFIRMATION"))
                .body("proposal.calculation.effectivePersonnel", equalTo(11))
                .body("proposal.calculation.days.total", equalTo(8.0f));
    }

    @Test
    void refusesWhatTheRulesForbid_I06_I07() {
        Case told = aCalculatedCase();

        assertProblem(determine("planner", told, reduction(31)), 422, "I-06")
                .body("errors[0].pointer", equalTo("/factors"));
        expectProblem(422, "I-07", determine("planner", told, Map.of("planningAndReportingPercent", 21)));
        expectProblem(422, "I-07", determine("planner", told, Map.of("remotePercent", 10)));
        Map<String, Object> half = Map.of("name", "developers", "people", 60);
        assertProblem(determine("planner", told, Map.of("groups", List.of(half))), 422, "validation")
                .body("errors[0].pointer", equalTo("/groups"));
        assertThat(get("planner", told).<String>path("status")).isEqualTo("CALCULATED");
    }

    @Test
    void doesNotExistForClientsAndIsNoOtherRolesBusiness() {
        Case told = new Case(2).withMember().submitted();
        awaitStatus(told, "CALCULATED");
        String etag = Calls.etagOf(get("planner", told));

        for (String client : List.of("applicant", "applicant2")) {
            expectProblem(404, "not-found", get(client, told));
            expectProblem(404, "not-found", Calls.as(client).get(TIMES));
            expectProblem(404, "not-found", Calls.as(client).get(path(told) + "/determinations"));
            expectProblem(404, "not-found", determine(client, told, etag, Map.of()));
            expectProblem(404, "not-found", confirm(client, told));
        }
        for (String staff : List.of("reviewer", "lead-auditor", "evaluator", "admin")) {
            expectProblem(403, "forbidden", get(staff, told));
            expectProblem(403, "forbidden", Calls.as(staff).get(TIMES + "/" + UUID.randomUUID()));
            expectProblem(403, "forbidden", Calls.as(staff).get(TIMES));
            expectProblem(403, "forbidden", determine(staff, told, etag, Map.of()));
            expectProblem(403, "forbidden", confirm(staff, told));
        }
        for (String staff : List.of("quality", "tech-reviewer", "decider", "assessor")) {
            assertThat(get(staff, told).statusCode()).isEqualTo(200);
            expectProblem(403, "forbidden", determine(staff, told, etag, Map.of()));
        }
        for (String staff : List.of("tech-reviewer", "decider", "assessor")) {
            expectProblem(403, "forbidden", confirm(staff, told));
        }
        expectProblem(404, "not-found", Calls.as("planner").get(TIMES + "/" + UUID.randomUUID()));
        assertThat(given().get(path(told)).statusCode()).isEqualTo(401);
    }

    @Test
    void demandsTheVersionThatTheCallerSaw() {
        Case told = aCalculatedCase();
        String passed = Calls.etagOf(get("planner", told));
        determine("planner", told, Map.of()).then().statusCode(200);

        expectProblem(
                428, "if-match-required", Calls.as("planner").body(Map.of()).put(path(told)));
        expectProblem(412, "version-mismatch", determine("planner", told, passed, Map.of()));
        expectProblem(412, "version-mismatch", determine("planner", told, "\"x\"", Map.of()));
        expectProblem(
                428, "if-match-required", Calls.commandAs("quality").body("{}").post(path(told) + "/confirmation"));
        expectProblem(
                400,
                "idempotency-key-required",
                Calls.as("quality").header("If-Match", passed).body("{}").post(path(told) + "/confirmation"));
    }

    @RepeatedTest(3)
    void letsExactlyOneOfManyDeterminationsWin_I53() throws Exception {
        Case told = aCalculatedCase();
        String etag = Calls.etagOf(get("planner", told));

        List<Response> answers = Planning.atOnce(6, number -> determine("planner", told, etag, reduction(number + 1)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status != 200))
                .allMatch(status -> status == 409 || status == 412);
        Calls.as("planner").get(path(told) + "/determinations").then().body("items", hasSize(1));
    }

    @Test
    void letsOneOfAConfirmationAndANewDeterminationWin_I53() throws Exception {
        Case told = aCalculatedCase();
        Response seen = determine("planner", told, reduction(25));

        List<Response> answers = Planning.atOnce(
                4,
                number -> number % 2 == 0
                        ? determine("planner", told, Calls.etagOf(seen), Map.of())
                        : Calls.commandAs("quality", seen).body("{}").post(path(told) + "/confirmation"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        get("planner", told).then().body("determination.number", equalTo(1));
    }

    @Test
    void staysAsTheClientHasAgreed() {
        Case told = aCalculatedCase();
        determine("planner", told, reduction(10)).then().statusCode(200);
        determine("planner", told, reduction(25)).then().body("status", equalTo("AWAITING_CONFIRMATION"));

        Case signed = told.signed();

        awaitStatus(signed, "AGREED");
        get("planner", told)
                .then()
                .body("determination.number", equalTo(1))
                .body("proposal", nullValue())
                .body("agreementSignedOn", equalTo(Case.DAY.toString()));
        expectProblem(409, "wrong-state", determine("planner", told, reduction(10)));
    }

    @Test
    void isStillOwedWhereTheClientSignedBeforeAnythingWasDetermined() {
        Case told = aCalculatedCase().signed();
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("planner", told).then().body("agreementSignedOn", equalTo("2026-03-09")));

        determine("planner", told, Map.of()).then().statusCode(200).body("status", equalTo("AGREED"));

        expectProblem(409, "wrong-state", determine("planner", told, Map.of()));
    }

    @Test
    void isCalculatedAnewForANewerSubmissionAndNotTwiceForOneEvent() {
        UUID event = Ids.next();
        Case told = new Case(1).submitted(3, 10, event).submitted(3, 10, event);
        awaitStatus(told, "CALCULATED");
        determine("planner", told, Map.of()).then().statusCode(200);

        Case resubmitted = told.submitted(4, 11, Ids.next());

        awaitStatus(resubmitted, "CALCULATED");
        get("planner", told)
                .then()
                .body("application.version", equalTo(4))
                .body("calculation.days.total", equalTo(8.0f))
                .body("determination", nullValue());
        determine("planner", told, Map.of()).then().body("determination.number", equalTo(2));
        Calls.as("planner").get(path(told) + "/determinations").then().body("items.number", equalTo(List.of(1, 2)));
    }

    @Test
    void keepsEveryDeterminationUnchangeable_I06() {
        Case told = aCalculatedCase();
        determine("planner", told, Map.of()).then().statusCode(200);

        String where = " where application_id = '" + told.application + "'";
        for (String change : List.of(
                "update audit_time_determination set number = 7" + where,
                "delete from audit_time_determination" + where,
                "truncate audit_time_determination")) {
            assertThatThrownBy(() -> pool.query(change).executeAndAwait())
                    .as(change)
                    .hasMessageContaining("42501");
        }
    }

    @Test
    void pagesThroughWhatIsToDo() {
        List<Case> cases = List.of(aCalculatedCase(), aCalculatedCase(), aCalculatedCase());

        Response first = Calls.as("planner").get(TIMES + "?limit=2&status=CALCULATED");
        first.then().statusCode(200).body("items", hasSize(2));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        List<String> listed = new ArrayList<>(first.<List<String>>path("items.applicationId"));
        for (String cursor = first.path("next"); cursor != null; ) {
            Response next = Calls.as("planner").get(TIMES + "?limit=100&status=CALCULATED&cursor=" + cursor);
            listed.addAll(next.path("items.applicationId"));
            cursor = next.path("next");
        }
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsAll(
                        cases.stream().map(told -> told.application.toString()).toList());
    }
}
