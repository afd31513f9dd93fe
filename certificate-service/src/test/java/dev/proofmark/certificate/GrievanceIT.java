package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Staff.completeFile;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.post;
import static dev.proofmark.certificate.Staff.review;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Tokens;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Complaints and appeals over HTTP, from anybody's first word to the closure. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class GrievanceIT {
    private static final String PUBLIC = "/public/v1/complaints";
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String APPEALS = "/api/v1/appeals";
    private static final String HANDLER = person(4);
    private static final String STATEMENT = "심사가 약속한 날에 이루어지지 않았습니다.";
    private static final String NONE = "\"0\"";
    private static final String NAME = "이정직";
    private static final String MAIL = "honest@example.com";
    private static final Topic COMPLAINT_EVENTS = new Topic("proofmark.complaint.v1");
    private static final Topic APPEAL_EVENTS = new Topic("proofmark.appeal.v1");

    @Inject
    Pool pool;

    @Test
    void takesAComplaintOfAStrangerOnceAndShowsItToThemAlone_I37() throws Exception {
        Map<String, Object> complaint = complaint(STATEMENT);
        String key = UUID.randomUUID().toString();

        List<Response> answers = atOnce(List.of(() -> complain(key, complaint), () -> complain(key, complaint)));
        answers.add(complain(key, complaint));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getMap("$"))
                .containsOnly(answers.getFirst().jsonPath().getMap("$"));
        JsonPath receipt = answers.getFirst().jsonPath();
        String reference = receipt.getString("reference");
        String secret = receipt.getString("secret");
        assertThat(answers.getFirst().header("Location")).isEqualTo(PUBLIC + "/" + reference);
        assertThat(answers.getFirst().header("Cache-Control")).isEqualTo("no-store");
        assertThat(rows("select count(*) from grievance where reference = '" + reference + "'"))
                .isOne();
        assertThat(rows("select count(*) from complaint_intake i where i::text like '%" + secret
                        + "%' or i::text like '%" + key + "%'"))
                .isZero();

        follow(reference, secret)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("RECEIVED"))
                .body("keySet()", not(hasItem("statement")))
                .body("keySet()", not(hasItem("outcome")));
        follow(reference, secret + "x").then().statusCode(404);
        follow(reference, "").then().statusCode(404);
        given().get(PUBLIC + "/" + reference).then().statusCode(404);
        follow("C-2026-00000000", secret).then().statusCode(404);

        complain(key, complaint("주식회사 다른말")).then().statusCode(422).body("rule", equalTo("idempotency-key-reused"));
        given().contentType("application/json")
                .body(complaint)
                .post(PUBLIC)
                .then()
                .statusCode(400)
                .body("rule", equalTo("idempotency-key-required"));
        complain(UUID.randomUUID().toString(), without(complaint, "statement"))
                .then()
                .statusCode(422);
        complain(UUID.randomUUID().toString(), with(complaint, "about", "CERTIFIED_CLIENT"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("required"));
        complain(
                        UUID.randomUUID().toString(),
                        with(
                                with(complaint, "about", "CERTIFIED_CLIENT"),
                                "certificateNumber",
                                "PMK-AIMS-2026-0000000"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("unknown-certificate"));
    }

    @Test
    void keepsWhoComplainedFromThoseWhoDoNotWriteToThem() {
        String reference = complain(UUID.randomUUID().toString(), complaint(STATEMENT))
                .jsonPath()
                .getString("reference");
        String id = idOf(reference);
        String path = COMPLAINTS + "/" + id;

        for (String reader : List.of("quality", "assessor", "decider")) {
            String seen = get(reader, path).then().statusCode(200).extract().asString();
            String listed = get(reader, COMPLAINTS + "?limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(seen + listed).contains(reference).doesNotContain(NAME, MAIL);
        }
        get("quality", path + "/contact")
                .then()
                .statusCode(200)
                .body("name", equalTo(NAME))
                .body("mail", equalTo(MAIL));
        get("decider", path + "/contact").then().statusCode(403);
        for (String stranger : List.of("applicant", "lead-auditor", "planner")) {
            get(stranger, path).then().statusCode(404);
            get(stranger, path + "/contact").then().statusCode(404);
            get(stranger, COMPLAINTS).then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        List<Heard> heard = COMPLAINT_EVENTS.of(UUID.fromString(id), 1);
        assertThat(heard).extracting(Heard::type).containsExactly("complaint.received");
        assertThat(heard.getFirst().actor()).isEqualTo("anonymous");
        assertThat(heard.toString()).doesNotContain(NAME, MAIL, reference);

        post("planner", path + "/contact/erasure", "\"0\"", Map.of()).then().statusCode(403);
        post("quality", path + "/contact/erasure", "\"0\"", Map.of()).then().statusCode(200);
        get("quality", path + "/contact").then().statusCode(404);
        get("quality", path).then().statusCode(200).body("statement", containsString("심사"));
        assertThat(rows("select count(*) from audit_trail t where t::text like '%" + MAIL + "%'"))
                .isZero();
        assertThat(rows("select count(*) from idempotent_answer a where a::text like '%" + MAIL + "%'"))
                .isZero();
    }

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
                .body("rule", equalTo("required"));
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
        act("quality", path, "handler", Map.of("personId", HANDLER))
                .then()
                .statusCode(200)
                .body("handling.handler", equalTo(HANDLER));

        get("planner", COMPLAINTS + "?handler=" + HANDLER)
                .then()
                .body("items.id", hasItem(path.substring(path.lastIndexOf('/') + 1)));
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

        List<Heard> heard = COMPLAINT_EVENTS.of(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), 3);
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
    void hearsAnAppealOfTheClientAndLeavesTheCertificateAsItIs_I36() {
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

        act("quality", path, "acknowledgement", Map.of()).then().statusCode(200);
        act("quality", path, "validation", Map.of("valid", true)).then().statusCode(200);
        for (String involved :
                List.of(CaseOnKafka.LEAD_AUDITOR, CaseOnKafka.AUDITOR, person(11), person(12), person(1))) {
            act("quality", path, "handler", Map.of("personId", involved))
                    .then()
                    .statusCode(409)
                    .body("rule", equalTo("I-36-handler"));
        }
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
        post("applicant", APPEALS, NONE, grounds).then().statusCode(201);
    }

    @Test
    void tellsThoseWithAnAccountWhyTheirComplaintIsNotExamined() {
        String path = post("applicant2", COMPLAINTS, NONE, complaint(STATEMENT))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        act("quality", path, "acknowledgement", Map.of()).then().statusCode(200);
        act("quality", path, "validation", Map.of("valid", false)).then().statusCode(422);
        act("quality", path, "validation", Map.of("valid", false, "reason", "다른 기관에 관한 내용입니다."))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        get("applicant2", path).then().body("standing.outcome", nullValue());

        act("quality", path, "notification", Map.of()).then().statusCode(200);

        get("applicant2", path)
                .then()
                .body("standing.ending", equalTo("REJECTED"))
                .body("standing.outcome", equalTo("다른 기관에 관한 내용입니다."));
        get("applicant2", COMPLAINTS).then().body("items.id", hasItem(path.substring(path.lastIndexOf('/') + 1)));
        get("applicant", path).then().statusCode(404);
        get("quality", path + "/contact")
                .then()
                .body("personId", equalTo(person(2)))
                .body("name", equalTo(NAME));
        assertThat(get("assessor", path).asString()).doesNotContain(person(2), NAME);
    }

    private static CaseOnKafka certified() {
        CaseOnKafka told = new CaseOnKafka().member(person(1)).audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        decide("decider", file, "GRANTED").then().statusCode(200);
        Staff.awaitCertificate(told.certification, "ACTIVE");
        return told;
    }

    private static Map<String, Object> complaint(String statement) {
        return Map.of(
                "about",
                "OWN_ACTIVITIES",
                "statement",
                statement,
                "language",
                "ko",
                "contact",
                Map.of("name", NAME, "mail", MAIL));
    }

    private static Map<String, Object> decision(String outcome) {
        return Map.of("conclusion", "UPHELD", "outcome", outcome, "consequence", "SHORT_NOTICE_AUDIT");
    }

    private static Map<String, Object> with(Map<String, ?> body, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(member, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, ?> body, String member) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(member);
        return changed;
    }

    private static Response complain(String key, Map<String, ?> body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(PUBLIC);
    }

    private static Response follow(String reference, String secret) {
        return given().header("Complaint-Secret", secret).get(PUBLIC + "/" + reference);
    }

    private static String idOf(String reference) {
        return get("quality", COMPLAINTS + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.standing.reference == '" + reference + "' }.id");
    }

    private static String etag(String path) {
        return get("quality", path).then().statusCode(200).extract().header("ETag");
    }

    private static Response act(String user, String path, String command, Map<String, ?> body) {
        return post(user, path + "/" + command, etag(path), body);
    }

    private static List<Response> atOnce(List<Callable<Response>> attempts) throws Exception {
        List.of("quality", "decider2", "decider3")
                .forEach(user -> assertThat(Tokens.of(user)).isNotBlank());
        try (ExecutorService threads = Executors.newFixedThreadPool(attempts.size())) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : threads.invokeAll(attempts)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private long rows(String query) {
        return pool.query(query).executeAndAwait().iterator().next().getLong(0);
    }
}
