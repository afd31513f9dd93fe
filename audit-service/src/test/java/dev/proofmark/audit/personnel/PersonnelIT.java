package dev.proofmark.audit.personnel;

import static dev.proofmark.audit.audittime.Planning.raw;
import static dev.proofmark.audit.personnel.Staff.competence;
import static dev.proofmark.audit.personnel.Staff.created;
import static dev.proofmark.audit.personnel.Staff.path;
import static dev.proofmark.audit.personnel.Staff.person;
import static dev.proofmark.platform.testing.Calls.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of the body's people: who keeps them, who reads them, what others hear of them. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class PersonnelIT {

    private static final String AUDITORS = "/api/v1/auditors";
    private static final Topic PERSONNEL = new Topic("proofmark.personnel.v1");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @BeforeEach
    void recorded() {
        Staff.ready();
    }

    @Test
    void areMadeOnceAndReplacedAtTheVersionThatWasSeen() {
        String decider = path("decider");
        refused(Calls.as("quality").body(person("decider")).put(decider), 428, "if-match-required");
        Response made = put("admin", decider, "\"0\"", person("decider"));
        made.then().statusCode(200).body("nameKorean", equalTo("가상의 decider")).body("home.city", equalTo("대전"));
        refused(put("quality", decider, "\"0\"", person("decider")), 412, "version-mismatch");

        Map<String, Object> external = changed(person("decider"), "employment", "EXTERNAL");
        put("quality", decider, Calls.etagOf(made), external).then().statusCode(200);

        Response read = Calls.as("decider").get(decider);
        read.then().statusCode(200).body("employment", equalTo("EXTERNAL")).header("ETag", "\"2\"");
        UUID person = UUID.fromString(People.idOf("decider"));
        List<Heard> heard = PERSONNEL.of(person, Events.PERSON_RECORDED.name(), 2);
        assertThat(heard).extracting(each -> each.text("/personId")).containsOnly(person.toString());
        assertThat(heard.toString()).doesNotContain("가상", "Fictional", "EXTERNAL");
    }

    @Test
    void loseTheirNameAndHomeButNothingElse() {
        Staff.keep("lab-authoriser");
        created(Staff.record("lab-authoriser", competence("REPORT_REVIEWER", false, true)));
        String erasure = path("lab-authoriser") + "/erasure";
        refused(Calls.commandAs("planner").body("{}").post(erasure), 403, "forbidden");

        Calls.commandAs("quality").body("{}").post(erasure).then().statusCode(200);

        Response erased = planner(path("lab-authoriser"));
        erased.then().statusCode(200).body("employment", equalTo("EMPLOYED"));
        assertThat(erased.asString()).doesNotContain("가상", "Fictional", "대전");
        planner(path("lab-authoriser") + "/competences").then().body("items", hasSize(1));
    }

    @Test
    void haveADeputyOnTheDaysThatTheyName() {
        String deputy = path("auditor") + "/deputy";
        Map<String, Object> named = Map.of(
                "deputyId",
                People.idOf("expert"),
                "from",
                today.toString(),
                "until",
                today.plusDays(9).toString());
        Response none = Calls.as("auditor").get(deputy);
        none.then().statusCode(200).body("deputyId", nullValue());
        String etag = Calls.etagOf(none);

        refused(put("expert", deputy, etag, named), 404, "not-found");
        refused(put("planner", deputy, etag, named), 404, "not-found");
        refused(
                put("auditor", deputy, etag, changed(named, "deputyId", People.idOf("auditor"))),
                422,
                "deputy-of-oneself");
        refused(
                put(
                        "auditor",
                        deputy,
                        etag,
                        changed(named, "deputyId", UUID.randomUUID().toString())),
                422,
                "deputy-unknown");
        refused(
                put(
                        "auditor",
                        deputy,
                        etag,
                        changed(named, "until", today.minusDays(1).toString())),
                422,
                "validation");
        Response first = put("auditor", deputy, etag, named);
        first.then().statusCode(200).body("deputyId", equalTo(People.idOf("expert")));
        refused(put("auditor", deputy, etag, named), 412, "version-mismatch");
        Calls.as("admin")
                .header("If-Match", Calls.etagOf(first))
                .delete(deputy)
                .then()
                .statusCode(204);
        Calls.as("planner").get(deputy).then().statusCode(200).body("until", nullValue());

        UUID person = UUID.fromString(People.idOf("auditor"));
        assertThat(PERSONNEL.of(person, "deputy.ended", 1)).hasSize(1);
        assertThat(PERSONNEL.of(person, "deputy.named", 1))
                .extracting(each -> each.text("/deputyId"))
                .containsExactly(People.idOf("expert"));
    }

    /** Whoever mistypes a request is told so, on every route; nobody sees our inner life. */
    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "null", "{\"unknown\":1}", "{\"a\":1,\"a\":1}", "{\"reason\":\"\\u0007\"}"})
    void areNotChangedByWhatNobodyCanMean(String body) {
        String record = path("expert");
        String competences = record + "/competences";
        String none = competences + "/" + UUID.randomUUID() + "/withdrawal";
        List<Response> answers = List.of(
                put("quality", record, "\"1\"", raw(body)),
                put("quality", record + "/availability", "\"0\"", raw(body)),
                Calls.commandAs("quality").body(raw(body)).post(competences),
                Calls.commandAs("quality").body(raw(body)).post(record + "/declarations"),
                Calls.commandAs("quality").body(raw(body)).post(none));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422))
                .allSatisfy(answer -> assertThat(answer.contentType()).startsWith("application/problem+json"));
        refused(Calls.as("quality").get(AUDITORS + "/1"), 400, "invalid-id");
    }

    @Test
    void areListedByCompetenceOnADay() {
        created(Staff.record(
                "expert",
                changed(
                        changed(competence("DECISION_MAKER", false, true), "validFrom", "2026-01-01"),
                        "validUntil",
                        "2026-06-30")));
        String expert = People.idOf("expert");
        String deciders = AUDITORS + "?scheme=aims-42001&function=DECISION_MAKER&limit=100&validOn=";

        planner(deciders + "2026-06-30").then().statusCode(200).body("items.personId", hasItem(expert));
        assertThat(planner(deciders + "2026-07-01").<List<String>>path("items.personId"))
                .doesNotContain(expert);
        assertThat(planner(AUDITORS + "?scheme=other").<List<String>>path("items.personId"))
                .isEmpty();
        Response first = planner(AUDITORS + "?limit=1");
        first.then().body("items", hasSize(1));
        planner(AUDITORS + "?limit=1&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        refused(planner(AUDITORS + "?function=KING"), 422, "validation");
        refused(planner(AUDITORS + "?validOn=2026-02-30"), 422, "validation");
        refused(planner(AUDITORS + "?validOn=%2B999999999-12-31"), 422, "validation");
    }

    /** Their own, the keepers' and the planner's: to others there is nothing. */
    @ParameterizedTest
    @CsvSource({
        "quality, 200, 200",
        "admin, 200, 200",
        "planner, 200, 200",
        "lead-auditor, 200, 403",
        "auditor, 404, 403",
        "decider, 404, 403",
        "applicant, 404, 404"
    })
    void areReadByWhomTheyConcern(String user, int one, int list) {
        for (String part : List.of("", "/competences", "/declarations", "/availability")) {
            assertThat(Calls.as(user).get(path("lead-auditor") + part).statusCode())
                    .as(user + part)
                    .isEqualTo(one);
        }
        assertThat(Calls.as(user).get(AUDITORS).statusCode()).isEqualTo(list);
    }

    /** Whoever reads of colleagues in files and decisions; of where they live, and how they are employed, no word. */
    @ParameterizedTest
    @CsvSource({
        "tech-reviewer, 200",
        "decider, 200",
        "reviewer, 200",
        "evaluator, 200",
        "auditor, 200",
        "assessor, 200",
        "lab-tester, 403",
        "applicant, 404"
    })
    void areKnownToTheirColleaguesByTheirNames(String user, int status) {
        Response colleagues = Calls.as(user).get("/api/v1/colleagues?limit=100");

        assertThat(colleagues.statusCode()).as(user).isEqualTo(status);
        if (status == 200) {
            Map<String, Object> lead =
                    colleagues.jsonPath().getMap("items.find { it.personId == '" + People.idOf("lead-auditor") + "' }");
            assertThat(lead)
                    .containsOnly(
                            Map.entry("personId", People.idOf("lead-auditor")),
                            Map.entry("nameKorean", person("lead-auditor").get("nameKorean")),
                            Map.entry("nameEnglish", person("lead-auditor").get("nameEnglish")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner", "lead-auditor", "decider", "reviewer"})
    void areKeptByNobodyElse(String user) {
        for (String whose : List.of(path("lead-auditor"), AUDITORS + "/" + UUID.randomUUID())) {
            refused(put(user, whose, "\"1\"", person("lead-auditor")), 403, "forbidden");
            refused(
                    Calls.commandAs(user)
                            .body(competence("AUDITOR", true, true))
                            .post(whose + "/competences"),
                    403,
                    "forbidden");
        }
        String tie = path("expert") + "/declarations";
        refused(Calls.commandAs(user).body(impartiality()).post(tie), 404, "not-found");
        refused(put(user, path("expert") + "/availability", "\"0\"", away(today, today)), 404, "not-found");
    }

    @Test
    void areNotSeenByAnApplicantInAnyWay() {
        for (String whose : List.of(path("lead-auditor"), AUDITORS + "/" + UUID.randomUUID())) {
            refused(put("applicant", whose, "\"1\"", person("lead-auditor")), 404, "not-found");
            refused(Calls.commandAs("applicant").body(impartiality()).post(whose + "/declarations"), 404, "not-found");
        }
    }

    @Test
    void letNobodyEvaluateThemself() {
        Staff.keep("quality");

        assertProblem(Staff.record("quality", competence("AUDITOR", false, false)), 409, "competence-own")
                .body("errors.pointer", contains("/evaluatedBy"));
        refused(
                Staff.record(
                        "auditor",
                        changed(competence("AUDITOR", true, true), "evaluatedBy", People.idOf("lead-auditor"))),
                409,
                "competence-evaluator");
    }

    @Test
    void takeTheEvaluationOfWhoeverIsCompetentForIt() {
        Staff.keep("evaluator");
        created(Staff.record("evaluator", competence("EVALUATOR_OF_PERSONNEL", false, false)));
        String evaluator = People.idOf("evaluator");

        Staff.record("expert", changed(competence("REPORT_REVIEWER", false, false), "evaluatedBy", evaluator))
                .then()
                .statusCode(201)
                .body("evaluatedBy", equalTo(evaluator))
                .body("status", equalTo("VALID"));
    }

    @Test
    void refuseWhatNobodyCanMean() {
        Map<String, Object> competence = competence("AUDITOR", true, true);
        assertProblem(Staff.record("expert", changed(competence, "schemeId", "aims-1")), 422, "validation")
                .body("errors[0].code", equalTo("unknown-scheme"));
        refused(Staff.record("expert", changed(competence, "function", "KING")), 400, "malformed-request");
        refused(Staff.record("expert", changed(competence, "aiRoles", List.of("AI_KING"))), 400, "malformed-request");
        refused(Staff.record("expert", changed(competence, "technicalAreas", List.of())), 422, "validation");
        refused(Staff.record("expert", changed(competence, "grade", 1)), 400, "malformed-request");
        refused(
                put("quality", path("expert"), "\"1\"", changed(person("expert"), "languages", List.of("xx"))),
                422,
                "validation");
        refused(
                put("expert", path("expert") + "/availability", "\"0\"", away(today, today.minusDays(1))),
                422,
                "validation");
    }

    @Test
    void withdrawACompetenceOnceAndTellOthersBothTimes() {
        Response recorded = Staff.record("expert", competence("APPEAL_DECISION_MAKER", false, true));
        created(recorded);
        String address = recorded.header("Location");
        String withdrawal = address + "/withdrawal";

        refused(Calls.commandAs("planner").body(Map.of("reason", "no")).post(withdrawal), 403, "forbidden");
        refused(Calls.commandAs("quality").body(Map.of("reason", "no")).post(withdrawal), 428, "if-match-required");
        Calls.commandAs("admin", Calls.as("admin").get(address))
                .body(Map.of("reason", "이의 처리에서 물러남"))
                .post(withdrawal)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        refused(
                Calls.commandAs("admin", Calls.as("admin").get(address))
                        .body(Map.of("reason", "again"))
                        .post(withdrawal),
                409,
                "wrong-state");

        List<Heard> heard = heard(Events.COMPETENCE_CHANGED, recorded.path("id"), 2);
        assertThat(heard).extracting(each -> each.text("/personId")).containsOnly(People.idOf("expert"));
        assertThat(heard.getFirst().text("/function")).isEqualTo("APPEAL_DECISION_MAKER");
        assertThat(heard.getLast().text("/withdrawnOn")).isEqualTo(today.toString());
        assertThat(heard.toString()).doesNotContain("물러남", "입회", "Fictional");
    }

    @Test
    void takeDeclarationsFromThePersonAndTellOthersWithoutTheirText() {
        String organisation = UUID.randomUUID().toString();
        Map<String, Object> tie = Map.of(
                "kind", "CONSULTANCY",
                "organisation", Map.of("organisationId", organisation),
                "from", "2024-01-02",
                "text", "개인 사정: 내부심사 자문");
        Response declared = Calls.commandAs("expert").body(tie).post(path("expert") + "/declarations");
        created(declared);
        String id = declared.path("id");

        Response ended = Calls.commandAs("quality")
                .body(changed(changed(tie, "until", today.toString()), "replaces", id))
                .post(path("expert") + "/declarations");
        created(ended);
        refused(
                Calls.commandAs("quality").body(changed(tie, "replaces", id)).post(path("expert") + "/declarations"),
                409,
                "declaration-of-another");

        assertThat(ended.<String>path("barredUntil"))
                .isEqualTo(today.plusMonths(24).toString());
        assertThat(planner(path("expert") + "/declarations?limit=100")
                        .<Boolean>path("items.find { it.id == '" + id + "' }.replaced"))
                .isTrue();
        Heard heard = heard(Events.DECLARATION_RECORDED, ended.path("id"), 1).getFirst();
        assertThat(heard.text("/organisationId")).isEqualTo(organisation);
        assertThat(heard.text("/barredUntil")).isEqualTo(today.plusMonths(24).toString());
        assertThat(heard.text("/replaces")).isEqualTo(id);
        assertThat(heard.toString()).doesNotContain("개인 사정");
    }

    @Test
    void sayWhenSomebodyIsAway() {
        String availability = path("expert") + "/availability";
        Response set = put(
                "expert",
                availability,
                Calls.etagOf(Calls.as("expert").get(availability)),
                away(today.plusDays(400), today.plusDays(410)));
        set.then().statusCode(200);

        planner(availability)
                .then()
                .body("absences.firstDay", contains(today.plusDays(400).toString()))
                .header("ETag", Calls.etagOf(set));
        refused(put("quality", availability, "\"0\"", away(today, today)), 412, "version-mismatch");
        put("quality", availability, Calls.etagOf(set), Map.of("absences", List.of()))
                .then()
                .statusCode(200);
    }

    /** What was published about one thing of the expert's, once there is so much. */
    private static List<Heard> heard(EventType<?> type, String subject, int times) {
        UUID expert = UUID.fromString(People.idOf("expert"));
        return await().until(
                        () -> PERSONNEL.of(expert, type.name(), subject).stream()
                                .filter(heard -> heard.subject().equals(subject))
                                .toList(),
                        heard -> heard.size() >= times);
    }

    private static void refused(Response answer, int status, String rule) {
        assertProblem(answer, status, rule).statusCode(status);
    }

    private static Response planner(String path) {
        return Calls.as("planner").get(path);
    }

    private static Response put(String user, String path, String etag, Object body) {
        return Calls.as(user).header("If-Match", etag).body(body).put(path);
    }

    private static Map<String, Object> impartiality() {
        return Map.of("kind", "IMPARTIALITY");
    }

    private static Map<String, Object> away(LocalDate firstDay, LocalDate lastDay) {
        return Map.of("absences", List.of(Map.of("firstDay", firstDay.toString(), "lastDay", lastDay.toString())));
    }

    private static Map<String, Object> changed(Map<String, Object> form, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(member, value);
        return changed;
    }
}
