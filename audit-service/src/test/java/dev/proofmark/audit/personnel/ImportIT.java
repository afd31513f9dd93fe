package dev.proofmark.audit.personnel;

import static dev.proofmark.platform.testing.Calls.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Imports;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Samples;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The body's people, their competences and the cycles of its certificates, from its former records. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ImportIT {

    private static final String AUDITORS = "personId,nameKorean,nameEnglish,country,city,employment,languages\n";
    private static final String COMPETENCES = "사용자식별자,인증제도,직무,전문분야,AI역할,선임여부,AI기술지식,유효시작일,유효종료일,근거,근거확인일,평가자식별자\n";

    private static final Topic PERSONNEL = new Topic("proofmark.personnel.v1");

    private final String person = UUID.randomUUID().toString();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @Test
    void bringsPeopleAndWhatTheyAreCompetentForOnce() {
        Response people = Imports.executed("auditors", AUDITORS + auditor(person, "Seoul"));
        people.then().body("status", equalTo("EXECUTED"), "added", equalTo(1));
        assertThat(PERSONNEL.of(UUID.fromString(person), Events.PERSON_RECORDED.name(), 1))
                .extracting(Heard::subject)
                .containsExactly(person);
        Imports.executed("auditors", AUDITORS + auditor(person, "Seoul"))
                .then()
                .body("added", equalTo(0), "unchanged", equalTo(1));
        Imports.checked("auditors", AUDITORS + auditor(person, "Busan"))
                .then()
                .body("status", equalTo("REFUSED"), "firstMistakes.rule", contains("import-differs"));

        String file = COMPETENCES + competence(person);
        Response competences = Imports.executed("competences", file);
        competences.then().body("status", equalTo("EXECUTED"), "added", equalTo(1));
        Imports.executed("competences", file).then().body("unchanged", equalTo(1));

        String taken = competences.path("id");
        Calls.as("quality")
                .get("/api/v1/auditors/" + person + "/competences")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].evaluatedBy", nullValue())
                .body("items[0].imported.importId", equalTo(taken))
                .body("items[0].imported.importedBy", equalTo(People.idOf("admin")))
                .body("items[0].imported.statedEvaluator", equalTo(People.idOf("evaluator")))
                .body("items[0].status", equalTo("VALID"));
    }

    @Test
    void bringsNoCompetenceOfSomebodyOfWhomThereIsNoRecord() {
        Imports.checked(
                        "competences",
                        COMPETENCES + competence(UUID.randomUUID().toString()))
                .then()
                .body("status", equalTo("REFUSED"), "firstMistakes.rule", contains("import-person-unknown"));
    }

    @Test
    void isTheAdministratorsAlone() {
        assertProblem(Calls.commandAs("quality").body(Map.of()).post("/api/v1/imports/auditors"), 403, "forbidden")
                .statusCode(403);
        assertProblem(Calls.commandAs("admin").body(Map.of()).post("/api/v1/imports/clients"), 404, "not-found")
                .statusCode(404);
        assertProblem(Calls.as("planner").get("/api/v1/imports/competences"), 403, "forbidden")
                .statusCode(403);
    }

    /** An imported certificate's programme goes on in its cycle; of one that is withdrawn there is none. */
    @Test
    void goesOnWithTheCyclesOfImportedCertificates() {
        UUID active = told("ACTIVE", today.minusMonths(14));
        UUID withdrawn = told("WITHDRAWN", today.minusMonths(14));
        UUID suspended = told("SUSPENDED", today.minusMonths(14));

        Response programme = programme(active);
        programme
                .then()
                .body("items[0].status", equalTo("DATED"))
                .body("items[0].applicationId", nullValue())
                .body("items[0].audits.kind", contains("SURVEILLANCE", "SURVEILLANCE", "RECERTIFICATION"))
                .body("items[0].audits[0].heldOn", equalTo(today.minusMonths(3).toString()))
                .body("items[0].audits[1].dueBy", equalTo(today.plusMonths(8).toString()));
        List<String> planned = programme.path("items[0].audits.auditId");
        assertThat(Calls.as("planner").get("/api/v1/audits/" + planned.get(0)).statusCode())
                .isEqualTo(404);
        Calls.as("planner")
                .get("/api/v1/audits/" + planned.get(1))
                .then()
                .statusCode(200)
                .body("dueBy", equalTo(today.plusMonths(8).toString()));
        programme(suspended).then().body("items[0].status", equalTo("SUSPENDED"));
        assertThat(found(withdrawn).<List<String>>path("items")).isEmpty();
    }

    private UUID told(String status, LocalDate decided) {
        UUID certification = UUID.randomUUID();
        ObjectNode data = Samples.of(Events.CERTIFICATE_IMPORTED);
        data.put("certificationId", certification.toString());
        data.put("status", status);
        data.put("decisionDate", decided.toString());
        data.put("effectiveDate", decided.toString());
        data.put("validUntil", decided.plusYears(3).minusDays(1).toString());
        data.put("statusSince", today.minusMonths(1).toString());
        data.put("resolveBy", today.plusMonths(4).toString());
        data.putArray("surveillancesHeld").add(today.minusMonths(3).toString());
        data.put("nextSurveillanceBy", today.plusMonths(8).toString());
        new News(
                        Events.CERTIFICATE_IMPORTED,
                        UUID.randomUUID(),
                        certification,
                        UUID.fromString(data.path("certificateId").asText()),
                        People.idOf("admin"),
                        data.toString())
                .tell();
        return certification;
    }

    private static Response programme(UUID certification) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> found(certification),
                        found -> !found.<List<String>>path("items").isEmpty());
    }

    private static Response found(UUID certification) {
        return Calls.as("planner").get("/api/v1/programmes?certificationId=" + certification);
    }

    private static String auditor(String id, String city) {
        return id + ",이가온,Gaon Lee,KR," + city + ",EXTERNAL,ko|en\n";
    }

    private static String competence(String id) {
        return id + ",aims-42001,AUDITOR,MACHINE-LEARNING-LIFECYCLE,AI_PRODUCER|AI_USER,예,예,2024-05-02,2099-12-31,"
                + "인사기록 7호,2024-05-02," + People.idOf("evaluator") + "\n";
    }
}
