package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Objections.COMPLAINTS;
import static dev.proofmark.certificate.Objections.NONE;
import static dev.proofmark.certificate.Objections.STATEMENT;
import static dev.proofmark.certificate.Objections.act;
import static dev.proofmark.certificate.Objections.atOnce;
import static dev.proofmark.certificate.Objections.complain;
import static dev.proofmark.certificate.Objections.complaint;
import static dev.proofmark.certificate.Objections.decision;
import static dev.proofmark.certificate.Objections.etag;
import static dev.proofmark.certificate.Objections.follow;
import static dev.proofmark.certificate.Objections.idOf;
import static dev.proofmark.certificate.Objections.lastOf;
import static dev.proofmark.certificate.Objections.with;
import static dev.proofmark.certificate.Staff.completeFile;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.post;
import static dev.proofmark.certificate.Staff.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Complaints and appeals over HTTP on their whole way, to the closure. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class GrievanceIT {
    private static final String APPEALS = "/api/v1/appeals";
    private static final String HANDLER = person(4);
    private static final Topic COMPLAINT_EVENTS = new Topic("proofmark.complaint.v1");
    private static final Topic APPEAL_EVENTS = new Topic("proofmark.appeal.v1");

    @Inject
    Pool pool;

    @Test
    void bringsAComplaintAboutAClientToItsEnd_I37_I53() throws Exception {
        CaseOnKafka told = certified();
        JsonPath certificate = Staff.certificate(told.certification, "ACTIVE");
        Map<String, Object> about = with(
                with(complaint(STATEMENT), "about", "CERTIFIED_CLIENT"),
                "certificateNumber",
                certificate.getString("number"));
        JsonPath receipt = complain(UUID.randomUUID().toString(), about).jsonPath();
        String path = COMPLAINTS + "/" + idOf(receipt.getString("reference"));
        get("applicant", path).then().statusCode(404);

        act("assessor", path, "acknowledgement", Map.of()).then().statusCode(403);
        act("decider", path, "acknowledgement", Map.of()).then().statusCode(403);
        act("applicant", path, "acknowledgement", Map.of()).then().statusCode(404);
        act("quality", path, "acknowledgement", Map.of()).then().statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        act("quality", path, "acknowledgement", Map.of()).then().statusCode(409).body("rule", equalTo("wrong-state"));
        act("quality", path, "validation", Map.of("valid", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/about"))
                .body("errors.code", contains("required"));
        act(
                        "quality",
                        path,
                        "validation",
                        Map.of(
                                "valid",
                                true,
                                "about",
                                "CERTIFIED_CLIENT",
                                "certificateNumber",
                                certificate.getString("number")))
                .then()
                .statusCode(200)
                .body("state", equalTo("VALIDATED"))
                .body("certificationId", equalTo(told.certification.toString()));
        act("quality", path, "handler", Map.of("personId", CaseOnKafka.EXPERT))
                .then()
                .statusCode(409)
                .body("rule", equalTo("I-36-handler"));
        act("quality", path, "handler", Map.of("personId", person(2)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("handler-of-body"))
                .body("errors[0].pointer", equalTo("/personId"));
        PersonnelOnKafka.tellAndWait(PersonnelOnKafka.recorded("planner"), PersonnelOnKafka.recorded("planner"));
        act("quality", path, "handler", Map.of("personId", HANDLER))
                .then()
                .statusCode(200)
                .body("handling.handler", equalTo(HANDLER));

        get("planner", COMPLAINTS + "?handler=" + HANDLER).then().body("items.id", hasItem(lastOf(path)));
        get("planner", path + "/contact").then().statusCode(200);
        act("planner", path, "notes", Map.of("text", "기록을 확인함")).then().statusCode(200);
        act("quality", path, "notes", Map.of("text", "…"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("handler-only"));
        act("planner", path, "progress-reports", Map.of("text", "조사 중입니다."))
                .then()
                .statusCode(200);
        act("decider2", path, "decision", decision("심사 기록을 확인하였습니다."))
                .then()
                .statusCode(409)
                .body("rule", equalTo("I-37-referral"));
        act("planner", path, "referral", Map.of("text", "불만이 접수되었습니다.")).then().statusCode(200);
        act("planner", path, "referral/answer", Map.of())
                .then()
                .statusCode(409)
                .body("rule", equalTo("answer-awaited"));
        act("decider2", path, "decision", decision("심사 기록을 확인하였습니다."))
                .then()
                .statusCode(409)
                .body("rule", equalTo("I-37-answer"));
        act("planner", path, "referral/answer", Map.of("text", "시정하였습니다."))
                .then()
                .statusCode(200);

        act("decider", path, "decision", decision("…")).then().statusCode(409).body("rule", equalTo("I-36"));
        act("decider2", path, "decision", decision(" "))
                .then()
                .statusCode(422)
                .body("rule", equalTo("I-37"))
                .body("errors[0].pointer", equalTo("/outcome"));
        String etag = etag(path);
        List<Response> decisions = atOnce(List.of(
                () -> post("decider2", path + "/decision", etag, decision("심사를 다시 합니다.")),
                () -> post("decider3", path + "/decision", etag, decision("심사를 다시 합니다.")),
                () -> post("quality", path + "/decision", etag, decision("심사를 다시 합니다."))));
        assertThat(decisions)
                .extracting(Response::statusCode)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        assertThat(decisions)
                .extracting(Response::statusCode)
                .filteredOn(status -> status != 200)
                .isSubsetOf(409, 412);

        follow(receipt.getString("reference"), receipt.getString("secret"))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("outcome", nullValue());
        act("quality", path, "closure", Map.of("publication", "NONE")).then().statusCode(409);
        act("planner", path, "notification", Map.of()).then().statusCode(200);
        follow(receipt.getString("reference"), receipt.getString("secret"))
                .then()
                .body("state", equalTo("NOTIFIED"))
                .body("ending", equalTo("UPHELD"))
                .body("outcome", equalTo("심사를 다시 합니다."))
                .body("progressReportedOn.size()", equalTo(1));
        act("quality", path, "closure", Map.of("publication", "AGREED")).then().statusCode(422);
        act("quality", path, "closure", Map.of("publication", "AGREED", "text", "불만 1건이 접수되어 심사를 다시 하였습니다."))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("handling.publication", equalTo("AGREED"))
                .body(
                        "handling.history.step",
                        contains(
                                "ACKNOWLEDGEMENT",
                                "VALIDATION",
                                "ASSIGNMENT",
                                "NOTE",
                                "PROGRESS_REPORT",
                                "REFERRAL",
                                "CLIENT_ANSWER",
                                "DECISION",
                                "NOTIFICATION",
                                "CLOSURE"));

        get("quality", path + "/contact").then().statusCode(200);
        pool.query("update business_due set due_at = now() where kind = 'complaint-contact' and subject = '"
                        + lastOf(path) + "'")
                .executeAndAwait();
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> get("quality", path + "/contact").then().statusCode(404));

        List<Heard> heard = COMPLAINT_EVENTS.of(UUID.fromString(lastOf(path)), 3);
        assertThat(heard)
                .extracting(Heard::type)
                .containsExactly("complaint.received", "complaint.decided", "complaint.closed");
        assertThat(heard.get(1).text("/consequence")).isEqualTo("SHORT_NOTICE_AUDIT");
        assertThat(heard.get(1).text("/certificationId")).isEqualTo(told.certification.toString());
        assertThat(heard.get(2).text("/ending")).isEqualTo("UPHELD");
        for (String change : List.of(
                "update grievance_step set content = '{}'", "delete from grievance_step", "truncate grievance_step")) {
            assertThatThrownBy(() -> pool.query(change).executeAndAwait())
                    .as(change)
                    .hasMessageContaining("42501");
        }
    }

    @Test
    void hearsAnAppealOfTheClientAndLeavesTheCertificateAsItIs_I36() throws Exception {
        CaseOnKafka told = certified();
        String certificate = "/api/v1/certificates/"
                + Staff.certificate(told.certification, "ACTIVE").getString("id");
        String before = get("applicant", certificate).asString();
        String decision = get("applicant", APPEALS + "/decisions?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.certificationId == '" + told.certification + "' }.decisionId");
        Map<String, Object> grounds = Map.of("decisionId", decision, "grounds", "인증범위가 다릅니다.", "language", "ko");

        get("applicant2", APPEALS + "/decisions").then().body("items.decisionId", not(hasItem(decision)));
        post("applicant2", APPEALS, NONE, grounds).then().statusCode(404);
        post("lead-auditor", APPEALS, NONE, grounds).then().statusCode(404);
        post("applicant", APPEALS, NONE, with(grounds, "decisionId", UUID.randomUUID()))
                .then()
                .statusCode(404);
        String path = post("applicant", APPEALS, NONE, grounds)
                .then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .extract()
                .header("Location");
        post("applicant", APPEALS, NONE, grounds).then().statusCode(409).body("rule", equalTo("appeal-open"));
        get("applicant2", path).then().statusCode(404);
        get("lead-auditor", path).then().statusCode(404);
        get("applicant", path.replace("appeals", "complaints")).then().statusCode(404);
        String number = get("applicant", certificate).jsonPath().getString("number");
        get("applicant", path)
                .then()
                .body("disputedDecision.kind", equalTo("INITIAL"))
                .body("disputedDecision.outcome", equalTo("GRANTED"))
                .body("disputedDecision.certificate.number", equalTo(number))
                .body("disputedDecision.certificate.legalNameEnglish", equalTo("Nurisaegim Tech Co., Ltd."))
                .body("disputedDecision.fileId", nullValue());
        JsonPath seenInside = get("quality", path).jsonPath();
        get("quality", "/api/v1/certification-files/" + seenInside.getString("disputedDecision.fileId"))
                .then()
                .statusCode(200)
                .body("decisions.decisionId", hasItem(decision))
                .body("decisions.decidedOn", hasItem(seenInside.getString("disputedDecision.decidedOn")));

        act("quality", path, "acknowledgement", Map.of()).then().statusCode(200);
        act("quality", path, "validation", Map.of("valid", true)).then().statusCode(200);
        for (String involved :
                List.of(CaseOnKafka.LEAD_AUDITOR, CaseOnKafka.AUDITOR, person(11), person(12), person(1))) {
            act("quality", path, "handler", Map.of("personId", involved))
                    .then()
                    .statusCode(409)
                    .body("rule", equalTo("I-36-handler"));
        }
        PersonnelOnKafka.tellAndWait(PersonnelOnKafka.recorded("planner"));
        act("quality", path, "handler", Map.of("personId", HANDLER)).then().statusCode(200);
        act("planner", path, "notes", Map.of("text", "심의 기록 확인")).then().statusCode(200);
        act("decider", path, "decision", decision("…")).then().statusCode(409).body("rule", equalTo("I-36"));
        act("decider2", path, "decision", decision("인증범위를 바로잡습니다.")).then().statusCode(200);

        get("applicant", path)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("handling", nullValue())
                .body("standing.outcome", nullValue());
        act("quality", path, "notification", Map.of()).then().statusCode(200);
        act("quality", path, "closure", Map.of()).then().statusCode(200).body("state", equalTo("CLOSED"));
        String seen = get("applicant", path)
                .then()
                .body("standing.ending", equalTo("UPHELD"))
                .body("standing.outcome", equalTo("인증범위를 바로잡습니다."))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("심의 기록", "SHORT_NOTICE_AUDIT", HANDLER, person(13));
        get("assessor", path).then().statusCode(200).body("handling.history.step", hasItem("NOTE"));
        get("quality", APPEALS + "?state=CLOSED&limit=100").then().body("items.state", everyItem(equalTo("CLOSED")));
        get("applicant2", APPEALS).then().statusCode(200).body("items", empty());
        get("quality", APPEALS + "?state=LOST").then().statusCode(422);

        List<Heard> heard = APPEAL_EVENTS.of(told.certification, 3);
        assertThat(heard).extracting(Heard::type).containsExactly("appeal.received", "appeal.decided", "appeal.closed");
        assertThat(heard.getFirst().text("/decisionId")).isEqualTo(decision);
        assertThat(get("applicant", certificate).asString()).isEqualTo(before);
        assertThat(atOnce(List.of(
                        () -> post("applicant", APPEALS, NONE, grounds),
                        () -> post("applicant", APPEALS, NONE, grounds))))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 409);
    }

    private static CaseOnKafka certified() {
        CaseOnKafka told = new CaseOnKafka().member(person(1)).audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        decide("decider", file, "GRANTED").then().statusCode(200);
        Staff.awaitCertificate(told.certification, "ACTIVE");
        return told;
    }
}
