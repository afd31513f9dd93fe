package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Objections.COMPLAINTS;
import static dev.proofmark.certificate.Objections.STATEMENT;
import static dev.proofmark.certificate.Objections.act;
import static dev.proofmark.certificate.Objections.complain;
import static dev.proofmark.certificate.Objections.complaint;
import static dev.proofmark.certificate.Objections.decision;
import static dev.proofmark.certificate.Objections.idOf;
import static dev.proofmark.certificate.Staff.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits for whom in files, complaints and appeals. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TasksIT {
    /** Complaints about the body are about no certification. */
    private static final String ANY = "";

    private static final String TASKS = "/api/v1/certification-tasks";

    private static final List<String> PEOPLE = List.of(
            "tech-reviewer",
            "decider",
            "decider2",
            "decider3",
            "quality",
            "planner",
            "lead-auditor",
            "applicant",
            "assessor");

    @Test
    void followAFileThroughItsReviewAndItsDecision() {
        CaseOnKafka told = new CaseOnKafka().member(person(1)).audited();
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> assertThat(files(told)).hasSize(1));
        String waiting = "/api/v1/certification-files/" + files(told).getFirst();
        assertThat(kinds("tech-reviewer", told.certification.toString(), waiting))
                .isEmpty();
        var _ = told.recommended(RecommendationKind.GRANT);
        String file = Staff.completeFile(told.certification);
        waits(told.certification.toString(), file, Map.of("tech-reviewer", "REVIEW_FILE"));
        Map<String, Object> task = one("tech-reviewer", "REVIEW_FILE", told.certification.toString(), file);
        assertThat(task)
                .containsEntry("scheme", CaseOnKafka.SCHEME)
                .containsEntry("organisationNameKorean", "주식회사 누리새김테크")
                .containsEntry("assignee", null);

        assign("planner", task, CaseOnKafka.LEAD_AUDITOR)
                .then()
                .statusCode(422)
                .body("rule", equalTo("task-not-for-person"));
        assign("decider", task, person(12)).then().statusCode(404);
        assign("planner", task, person(11)).then().statusCode(200).body("assignee", equalTo(person(11)));
        assertThat(one("tech-reviewer", "REVIEW_FILE", told.certification.toString(), file))
                .containsEntry("mine", true);

        Staff.review(file).then().statusCode(200);
        waits(
                told.certification.toString(),
                file,
                Map.of("decider", "DECIDE_FILE", "decider2", "DECIDE_FILE", "decider3", "DECIDE_FILE"));
        standsIn(told, file);
        Staff.decide("decider", file, "GRANTED").then().statusCode(200);
        waits(told.certification.toString(), file, Map.of());
        suspends(told, new CertificatePath(Staff.certificate(told.certification, "ACTIVE")));
    }

    /** Whoever stands in has what the other has taken; the third one only sees it. */
    private static void standsIn(CaseOnKafka told, String file) {
        Map<String, Object> task = one("decider", "DECIDE_FILE", told.certification.toString(), file);
        assign("decider", task, person(12)).then().statusCode(200);
        PersonnelOnKafka.tellAndWait(PersonnelOnKafka.deputy("decider", "decider2"));
        assertThat(one("decider2", "DECIDE_FILE", told.certification.toString(), file))
                .containsEntry("forDeputyOf", person(12))
                .containsEntry("assignee", person(12))
                .containsEntry("mine", true);
        assertThat(one("decider3", "DECIDE_FILE", told.certification.toString(), file))
                .containsEntry("forDeputyOf", null)
                .containsEntry("mine", false);
        Map<String, Object> had = one("decider2", "DECIDE_FILE", told.certification.toString(), file);
        assign("decider3", had, person(14)).then().statusCode(409).body("rule", equalTo("task-of-another"));
        PersonnelOnKafka.tellAndWait(PersonnelOnKafka.noDeputy("decider"));
        assertThat(one("decider2", "DECIDE_FILE", told.certification.toString(), file))
                .containsEntry("forDeputyOf", null);
    }

    private static void suspends(CaseOnKafka told, CertificatePath certificate) {
        String resolveBy = LocalDate.now(BusinessClock.ZONE).plusMonths(3).toString();
        String file = certificate
                .propose(
                        "decider2",
                        "suspension",
                        Map.of("reason", "Found again.", "grounds", "FAILURE", "resolveBy", resolveBy))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String path = file.substring(file.indexOf("/api/"));
        waits(
                told.certification.toString(),
                path,
                Map.of("decider", "CONFIRM_SUSPENSION", "decider3", "CONFIRM_SUSPENSION"));
        certificate.confirm("decider3", "suspension", path).then().statusCode(200);
        waits(told.certification.toString(), path, Map.of());
    }

    @Test
    void followAComplaintThroughItsStates() {
        JsonPath receipt =
                complain(UUID.randomUUID().toString(), complaint(STATEMENT)).jsonPath();
        String path = COMPLAINTS + "/" + idOf(receipt.getString("reference"));
        waits(ANY, path, Map.of("quality", "HANDLE_COMPLAINT"));
        act("quality", path, "acknowledgement", Map.of()).then().statusCode(200);
        waits(ANY, path, Map.of("quality", "HANDLE_COMPLAINT"));
        assertThat(one("quality", "HANDLE_COMPLAINT", ANY, path))
                .containsEntry("dueRule", "grievance-act-by")
                .containsEntry("organisationId", null);
        act(
                        "quality",
                        path,
                        "validation",
                        Map.of("valid", true, "about", "OWN_ACTIVITIES", "personsConcerned", List.of(person(13))))
                .then()
                .statusCode(200);
        waits(ANY, path, Map.of("quality", "HANDLE_COMPLAINT"));
        PersonnelOnKafka.tellAndWait(PersonnelOnKafka.recorded("planner"));
        act("quality", path, "handler", Map.of("personId", person(4))).then().statusCode(200);
        waits(
                ANY,
                path,
                Map.of(
                        "planner", "INVESTIGATE_COMPLAINT",
                        "quality", "DECIDE_COMPLAINT",
                        "decider", "DECIDE_COMPLAINT",
                        "decider3", "DECIDE_COMPLAINT"));
        act("decider3", path, "decision", decision("심사를 다시 합니다.")).then().statusCode(200);
        waits(ANY, path, Map.of("planner", "INVESTIGATE_COMPLAINT", "quality", "HANDLE_COMPLAINT"));
        act("planner", path, "notification", Map.of()).then().statusCode(200);
        waits(ANY, path, Map.of("quality", "HANDLE_COMPLAINT"));
        act("quality", path, "closure", Map.of("publication", "NONE")).then().statusCode(200);
        waits(ANY, path, Map.of());
    }

    private static List<String> files(CaseOnKafka told) {
        return get("tech-reviewer", "/api/v1/certification-files?certificationId=" + told.certification)
                .jsonPath()
                .getList("items.id");
    }

    /** These of them have that to do with the thing, and all others nothing. */
    private static void waits(String certification, String path, Map<String, String> expected) {
        Map<String, List<String>> seen = new HashMap<>();
        Map<String, List<String>> wanted = new HashMap<>();
        for (String user : PEOPLE) {
            seen.put(user, kinds(user, certification, path));
            wanted.put(user, expected.containsKey(user) ? List.of(expected.get(user)) : List.of());
        }
        assertThat(seen).isEqualTo(wanted);
    }

    private static List<String> kinds(String user, String certification, String path) {
        return about(user, certification, path).stream()
                .map(task -> (String) task.get("kind"))
                .toList();
    }

    private static Map<String, Object> one(String user, String kind, String certification, String path) {
        return about(user, certification, path).stream()
                .filter(task -> kind.equals(task.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> about(String user, String certification, String path) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = get(
                            user,
                            TASKS + "?limit=100" + (certification.isEmpty() ? "" : "&certificationId=" + certification)
                                    + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return all.stream().filter(task -> path.equals(task.get("path"))).toList();
    }

    private static Response assign(String user, Map<String, Object> task, String person) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .header("If-Match", "\"" + task.get("version") + "\"")
                .contentType("application/json")
                .body(Map.of("personId", person))
                .put(TASKS + "/" + task.get("id") + "/assignee");
    }
}
