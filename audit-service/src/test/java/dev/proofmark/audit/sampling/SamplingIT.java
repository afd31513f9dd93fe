package dev.proofmark.audit.sampling;

import static dev.proofmark.audit.audittime.Planning.PATIENCE;
import static dev.proofmark.audit.audittime.Planning.expectProblem;
import static dev.proofmark.audit.audittime.Planning.note;
import static dev.proofmark.audit.audittime.Planning.raw;
import static dev.proofmark.platform.testing.Calls.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.proofmark.audit.audittime.Case;
import dev.proofmark.audit.audittime.Planning;
import dev.proofmark.audit.personnel.Staff;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class SamplingIT {

    @Inject
    Pool pool;

    @Test
    void drawsAndRecordsASampleThatAnybodyCanDrawAgain_I09() {
        Case told = new Case(10).submitted().signed();
        String programme = programmeOf(told);

        Response drawn = sample(programme, wish("STAGE_2", told));

        drawn.then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("centralFunction", equalTo(told.sites().getFirst().toString()))
                .body("groups[0].minimum", equalTo(3))
                .body("groups[0].chosen", hasSize(3))
                .body("recordedBy", equalTo(People.idOf("planner")));
        String seed = drawn.path("seed");
        assertThat(seed).matches("[0-9a-f]{32}");
        String first = told.sites().stream()
                .skip(1)
                .map(UUID::toString)
                .min(Comparator.comparing(id -> Hashes.sha256(seed + ":" + id)))
                .orElseThrow();
        assertThat(drawn.<List<String>>path("groups[0].chosen.findAll { it.chosenBy == 'CHANCE' }.siteId"))
                .containsExactly(first);
        assertThat(Calls.as("planner").get(drawn.header("Location")).asString()).isEqualTo(drawn.asString());
        Calls.as("planner").get(programme + "/sampling").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void visitsOtherSitesInTheNextAudit_I09() {
        Case told = new Case(10).submitted().signed();
        String programme = programmeOf(told);
        Response initial = sample(programme, wish("STAGE_2", told));

        Response surveillance = sample(programme, wish("SURVEILLANCE", told));

        surveillance.then().statusCode(201).body("groups[0].chosen", hasSize(2)).body("visited", hasSize(4));
        assertThat(surveillance.<List<String>>path("groups[0].chosen.findAll { it.chosenBy == 'JUDGEMENT' }.siteId"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(initial.<List<String>>path("groups[0].chosen.siteId"));
    }

    @Test
    void refusesWhatASampleMayNotBe_I09() {
        Case told = new Case(10).submitted().signed();
        String programme = programmeOf(told);

        Map<String, Object> few = Map.of("kind", "STAGE_2", "groups", List.of(group(told.sites(), 1, 2)));
        assertProblem(sample(programme, few), 422, "I-09").body("errors[0].pointer", equalTo("/groups/0/wanted"));
        List<UUID> strange = new ArrayList<>(told.sites());
        strange.add(UUID.randomUUID());
        strange.add(told.sites().getLast());
        Map<String, Object> wrong = Map.of("kind", "STAGE_2", "groups", List.of(group(strange, 0, null)));
        assertThat(assertProblem(sample(programme, wrong), 422, "validation")
                        .extract()
                        .<List<String>>path("errors.code"))
                .containsExactlyInAnyOrder("central-function-always", "plan-site-not-agreed", "duplicate");
        Map<String, Object> incomplete = Map.of("kind", "STAGE_2", "groups", List.of(group(told.sites(), 2, null)));
        assertProblem(sample(programme, incomplete), 422, "validation").body("errors[0].code", equalTo("site-missing"));
        Calls.as("planner").get(programme + "/sampling").then().body("items", hasSize(0));
    }

    @Test
    void wantsAReasonForDrawingAgainAndKeepsBoth_I09() {
        Case told = new Case(5).submitted().signed();
        String programme = programmeOf(told);
        sample(programme, wish("STAGE_2", told)).then().statusCode(201);

        expectProblem(422, "sampled-before", sample(programme, wish("STAGE_2", told)));
        Map<String, Object> again = new HashMap<>(wish("STAGE_2", told));
        again.put("reason", "a site has closed");
        sample(programme, again).then().statusCode(201).body("number", equalTo(2));
        Calls.as("planner").get(programme + "/sampling").then().body("items.number", equalTo(List.of(1, 2)));
        String where = " where programme_id = '" + programme.substring(programme.lastIndexOf('/') + 1) + "'";
        for (String change : List.of(
                "update site_sample set number = 7" + where,
                "delete from site_sample" + where,
                "truncate site_sample")) {
            assertThatThrownBy(() -> pool.query(change).executeAndAwait())
                    .as(change)
                    .hasMessageContaining("42501");
        }
    }

    @Test
    void drawsOnceHoweverManyAskAtOnce_I53() throws Exception {
        Case told = new Case(10).submitted().signed();
        String programme = programmeOf(told);

        List<Response> answers = Planning.atOnce(5, number -> sample(programme, wish("STAGE_2", told)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status != 201))
                .allMatch(status -> status == 409 || status == 422);
        Calls.as("planner").get(programme + "/sampling").then().body("items", hasSize(1));
    }

    @Test
    void answersARepetitionWithTheSameSample() {
        Case told = new Case(10).submitted().signed();
        String programme = programmeOf(told);
        String key = UUID.randomUUID().toString();

        Response first = sample(programme, wish("STAGE_2", told), key);
        Response again = sample(programme, wish("STAGE_2", told), key);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        expectProblem(
                400,
                "idempotency-key-required",
                Calls.as("planner").body(wish("STAGE_2", told)).post(programme + "/sampling"));
    }

    @Test
    void doesNotExistForClientsAndIsNoOtherRolesBusiness() {
        Case told = new Case(10).withMember().submitted().signed();
        String programme = programmeOf(told);
        String drawn = sample(programme, wish("STAGE_2", told)).header("Location");

        for (String client : List.of("applicant", "applicant2")) {
            expectProblem(404, "not-found", Calls.as(client).get(programme + "/sampling"));
            expectProblem(404, "not-found", Calls.as(client).get(drawn));
            expectProblem(
                    404,
                    "not-found",
                    Calls.commandAs(client).body(wish("STAGE_2", told)).post(programme + "/sampling"));
        }
        for (String staff : List.of("reviewer", "lead-auditor", "admin")) {
            expectProblem(404, "not-found", Calls.as(staff).get(programme + "/sampling"));
            expectProblem(
                    403,
                    "forbidden",
                    Calls.commandAs(staff).body(wish("STAGE_2", told)).post(programme + "/sampling"));
        }
        String nothing = "/api/v1/programmes/" + UUID.randomUUID();
        expectProblem(404, "not-found", Calls.as("planner").get(nothing + "/sampling"));
        expectProblem(404, "not-found", sample(nothing, wish("STAGE_2", told)));
        expectProblem(404, "not-found", Calls.as("planner").get(programme + "/sampling/" + UUID.randomUUID()));
    }

    @Test
    void showsASampleToTheAuditorsOfTheProgrammeOnly() {
        Case told = new Case(10).submitted().signed();
        String programme = programmeOf(told);
        String drawn = sample(programme, wish("STAGE_2", told)).header("Location");
        String audits = "/api/v1/audits?certificationId=" + told.certification;
        String audit = "/api/v1/audits/" + Calls.as("planner").get(audits).path("items[0].id");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Seoul"));
        Staff.ready();
        Map<String, Object> team = Map.of(
                "members", List.of(Map.of("personId", People.idOf("lead-auditor"), "role", "LEAD_AUDITOR")),
                "firstDay", day.toString(),
                "lastDay", day.toString());
        Calls.commandAs("planner", Calls.as("planner").get(audit))
                .body(team)
                .post(audit + "/team-proposals")
                .then()
                .statusCode(200);

        Calls.as("lead-auditor").get(drawn).then().statusCode(200).body("number", equalTo(1));
        Calls.as("lead-auditor").get(programme + "/sampling").then().body("items", hasSize(1));
        expectProblem(404, "not-found", Calls.as("auditor").get(drawn));
        expectProblem(
                403,
                "forbidden",
                Calls.commandAs("lead-auditor").body(wish("STAGE_2", told)).post(programme + "/sampling"));
    }

    @Test
    void isRefusedWithAProblemWhereItIsMalformed() {
        Case told = new Case(2).submitted().signed();
        String programme = programmeOf(told);
        List<String> surprises = new ArrayList<>();
        String site = told.sites().getLast().toString();

        for (String body : List.of(
                "",
                "{",
                "null",
                "{}",
                "{\"kind\":\"STAGE_1\",\"groups\":[{\"name\":\"a\",\"sites\":[{\"siteId\":\"" + site + "\"}]}]}",
                "{\"kind\":2,\"groups\":[]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[null]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[{\"name\":\"a\",\"sites\":[]}]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[{\"name\":\"a\",\"sites\":[null]}]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[{\"name\":\"a\",\"sites\":[{\"siteId\":\"1-1-1-1-1\"}]}]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[{\"name\":\"a\",\"sites\":[{\"siteId\":\"" + site
                        + "\",\"risk\":\"HUGE\"}]}]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[{\"name\":\"\",\"sites\":[{\"siteId\":\"" + site + "\"}]}]}",
                "{\"kind\":\"STAGE_2\",\"seed\":\"mine\",\"groups\":[{\"name\":\"a\",\"sites\":[{\"siteId\":\"" + site
                        + "\"}]}]}",
                "{\"kind\":\"STAGE_2\",\"provenEffective\":1,\"groups\":[]}",
                "{\"kind\":\"STAGE_2\",\"groups\":[{\"name\":\"a\",\"wanted\":0,\"sites\":[{\"siteId\":\"" + site
                        + "\"}]}]}")) {
            note(surprises, body, Calls.commandAs("planner").body(raw(body)).post(programme + "/sampling"));
        }

        assertThat(surprises).isEmpty();
    }

    private static String programmeOf(Case told) {
        String programmes = "/api/v1/programmes?certificationId=" + told.certification;
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Calls.as("planner").get(programmes).<List<?>>path("items"))
                                .hasSize(1));
        return "/api/v1/programmes/" + Calls.as("planner").get(programmes).path("items[0].id");
    }

    private static Response sample(String programme, Map<String, Object> wish) {
        return sample(programme, wish, UUID.randomUUID().toString());
    }

    private static Response sample(String programme, Map<String, Object> wish, String key) {
        return Calls.as("planner").header("Idempotency-Key", key).body(wish).post(programme + "/sampling");
    }

    private static Map<String, Object> wish(String kind, Case told) {
        return Map.of("kind", kind, "groups", List.of(group(told.sites(), 1, null)));
    }

    private static Map<String, Object> group(List<UUID> sites, int skip, @Nullable Integer wanted) {
        Map<String, Object> group = new HashMap<>();
        group.put("name", "branches");
        group.put(
                "sites",
                sites.stream().skip(skip).map(id -> Map.of("siteId", id)).toList());
        group.put("wanted", wanted);
        return group;
    }
}
