package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Objections.COMPLAINTS;
import static dev.proofmark.certificate.Objections.MAIL;
import static dev.proofmark.certificate.Objections.NAME;
import static dev.proofmark.certificate.Objections.NONE;
import static dev.proofmark.certificate.Objections.PUBLIC;
import static dev.proofmark.certificate.Objections.STATEMENT;
import static dev.proofmark.certificate.Objections.act;
import static dev.proofmark.certificate.Objections.atOnce;
import static dev.proofmark.certificate.Objections.complain;
import static dev.proofmark.certificate.Objections.complaint;
import static dev.proofmark.certificate.Objections.follow;
import static dev.proofmark.certificate.Objections.idOf;
import static dev.proofmark.certificate.Objections.lastOf;
import static dev.proofmark.certificate.Objections.with;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Complaints of anybody, and what becomes known of who complained. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ComplaintIntakeIT {
    private static final Topic COMPLAINT_EVENTS = new Topic("proofmark.complaint.v1");

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

    /** The machine reads complaints; whoever has one complains as a person, with an account or without. */
    @Test
    void takesNoComplaintOfTheMachineOfARegister() {
        given().auth()
                .oauth2(Tokens.ofMachine("accreditation-body"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(complaint(STATEMENT))
                .post(COMPLAINTS)
                .then()
                .statusCode(403)
                .body("rule", equalTo("forbidden"));
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
        get("applicant2", COMPLAINTS).then().body("items.id", hasItem(lastOf(path)));
        get("applicant", path).then().statusCode(404);
        get("quality", path + "/contact")
                .then()
                .body("personId", equalTo(person(2)))
                .body("name", equalTo(NAME));
        assertThat(get("assessor", path).asString()).doesNotContain(person(2), NAME);
    }

    private static Map<String, Object> without(Map<String, ?> body, String member) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(member);
        return changed;
    }

    private long rows(String query) {
        return pool.query(query).executeAndAwait().iterator().next().getLong(0);
    }
}
