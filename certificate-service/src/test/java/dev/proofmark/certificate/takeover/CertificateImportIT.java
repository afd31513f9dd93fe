package dev.proofmark.certificate.takeover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.Imports;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates from a body's former records: public as they stand, without a decision, a document or evidence of ours. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CertificateImportIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String client = "C-" + mark;
    private final UUID organisation = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private final LocalDate decided = today.minusMonths(14);

    @BeforeEach
    void theClientIsKnown() {
        FormerRecords.client(client, organisation);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from imported_client where reference = '" + client + "'") == 1);
    }

    @Test
    void arePublicAsTheyStandOnceAllOfThemAreThere() {
        LocalDate suspended = today.minusMonths(1);
        String file = FormerRecords.HEADINGS
                + FormerRecords.row(number("A"), client, decided, "ACTIVE,,")
                + FormerRecords.row(number("S"), client, decided, "SUSPENDED," + suspended + "," + today.plusMonths(4))
                + FormerRecords.row(number("W"), client, decided, "WITHDRAWN," + suspended + ",")
                + FormerRecords.row(number("E"), client, today.minusYears(4), "EXPIRED,,");

        Response checked = Imports.checked("certificates", file);

        checked.then().body("status", equalTo("CHECKED"), "added", equalTo(4));
        register("A").statusCode(404);
        Response executed = Imports.executed(checked);
        executed.then()
                .body("status", equalTo("EXECUTED"), "added", equalTo(4), "executedBy", equalTo(People.idOf("admin")));
        register("A")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("provenance", equalTo("IMPORTED"))
                .body("certifiedSince", equalTo(decided.minusYears(3).toString()));
        register("S").body("status", equalTo("SUSPENDED"), "statusSince", equalTo(suspended.toString()));
        register("W").body("status", equalTo("WITHDRAWN"));
        register("E").body("status", equalTo("EXPIRED"));
        given().get("/public/v1/certificates/" + number("S") + "/history")
                .then()
                .body("periods.status", contains("ACTIVE", "SUSPENDED"));
        given().get("/public/v1/certificates/" + number("A") + "?on=" + today.minusDays(1))
                .then()
                .body("status", equalTo("ACTIVE"));
        given().get("/public/v1/certificates/" + number("A") + "?knownOn=" + today.minusDays(1))
                .then()
                .statusCode(404);
        assertThatTheyHaveNothingOfOurs(executed);
        assertThatTheGatewayHearsOfThem();
        assertThatTheClockEndsTwo(executed);
        Imports.executed("certificates", file).then().body("added", equalTo(0), "unchanged", equalTo(4));
    }

    /** Once each: the words are many, the page that publishes them one. */
    private void assertThatTheGatewayHearsOfThem() {
        UUID suspended = pool().query("select id from certificate where number = '" + number("S") + "'")
                .executeAndAwait()
                .iterator()
                .next()
                .getUUID(0);
        var heard = new Topic(Events.CERTIFICATE_STATUS_PUBLISHED.topic()).of(suspended, 1);
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().text("/standings/0/status")).isEqualTo("SUSPENDED");
        assertThat(heard.getFirst().text("/standings/1/status")).isEqualTo("EXPIRED");
        assertThat(heard.getFirst().text("/revisions/0/provenance")).isEqualTo("IMPORTED");
        assertThat(heard.getFirst().text("/number")).isEqualTo(number("S"));
    }

    private void assertThatTheyHaveNothingOfOurs(Response executed) {
        given().get("/public/v1/certificates/" + number("A") + "/pdf")
                .then()
                .statusCode(404)
                .body("rule", equalTo("document-of-former-records"));
        given().get("/public/v1/certificates/" + number("A") + "/credential")
                .then()
                .statusCode(404)
                .body("rule", equalTo("credential-of-former-records"));
        String certificate = Calls.as("quality")
                .get("/api/v1/certificates?limit=100&certificationId=" + certification("A"))
                .path("items[0].id");
        Calls.as("quality")
                .get("/api/v1/certificates/" + certificate)
                .then()
                .body("decisionId", nullValue(), "provenance", equalTo("IMPORTED"), "pdfSha256", nullValue())
                .body("organisationId", equalTo(organisation.toString()));
        Calls.as("quality")
                .get("/api/v1/certificates/" + certificate + "/provenance")
                .then()
                .statusCode(200)
                .body("importId", equalTo(executed.path("id")))
                .body("fileSha256", equalTo(executed.path("sha256")))
                .body("row", equalTo(2))
                .body("importedBy", equalTo(People.idOf("admin")));
        assertThat(Calls.as("applicant")
                        .get("/api/v1/certificates/" + certificate + "/provenance")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Topic("proofmark.certificate.v1").of(certification("A"), Events.CERTIFICATE_IMPORTED.name(), 1))
                .isNotEmpty();
    }

    private void assertThatTheClockEndsTwo(Response executed) {
        assertThat(count(
                        "select count(*) from business_due d join imported_certificate i on i.certificate_id = d.subject"
                                + " where d.kind = 'certificate-expiry' and i.import_id = '" + executed.path("id")
                                + "'"))
                .isEqualTo(2);
    }

    @Test
    void areRefusedRowByRow() {
        Imports.executed(
                        "certificates",
                        FormerRecords.HEADINGS + FormerRecords.row(number("K"), client, decided, "ACTIVE,,"))
                .then()
                .body("status", equalTo("EXECUTED"));
        String file = FormerRecords.HEADINGS
                + FormerRecords.row(number("K"), client, decided.minusDays(1), "ACTIVE,,")
                + FormerRecords.row(number("L"), client, decided, "ACTIVE,,")
                + FormerRecords.row(number("M"), "nobody-" + mark, decided, "ACTIVE,,")
                + FormerRecords.row(number("L"), client, decided.minusDays(1), "ACTIVE,,")
                + FormerRecords.row(number("N"), client, decided, "EXPIRED,,")
                + FormerRecords.row(number("\u0417") + "\u0416", client, decided, "ACTIVE,,")
                        .replace("누리새김", "누리\u12A0");

        Response refused = Imports.checked("certificates", file);

        refused.then()
                .body("status", equalTo("REFUSED"))
                .body("firstMistakes", hasSize(5))
                .body(
                        "firstMistakes.rule",
                        hasItems(
                                "import-differs",
                                "import-client-unknown",
                                "import-has-not-ended",
                                "unprintable-character"));
        register("L").statusCode(404);
    }

    /** Nothing but an import makes a revision without a decision, and none gives it a document. */
    @Test
    void aloneMayLackADecision_I16() {
        Imports.executed(
                        "certificates",
                        FormerRecords.HEADINGS + FormerRecords.row(number("D"), client, decided, "ACTIVE,,"))
                .then()
                .body("status", equalTo("EXECUTED"));
        String ours = "(select id from certificate where number = '" + number("D") + "')";

        assertRefused("insert into certificate_revision select certificate_id, 2, 'RENEWAL', null, null, decision_date,"
                + " effective_date, valid_until, valid_until, content from certificate_revision where certificate_id = "
                + ours);
        assertRefused(
                "insert into certificate_revision select certificate_id, 2, 'IMPORTED', null, null, decision_date,"
                        + " effective_date, valid_until, valid_until, content from certificate_revision where certificate_id = "
                        + ours);
        assertRefused(
                "update certificate_revision set issued_on = current_date, pdf_sha256 = 'x' where certificate_id = "
                        + ours);
        assertRefused("delete from imported_certificate where certificate_id = " + ours);
        assertRefused(
                "insert into certificate_status (certificate_id, sequence, status, revision, valid_from, valid_until,"
                        + " known_from) select certificate_id, 9, 'WITHDRAWN', 1, valid_from, valid_until, now()"
                        + " from certificate_status where certificate_id = " + ours);
    }

    @Test
    void areTheAdministratorsAlone() {
        for (String user : List.of("quality", "decider", "applicant")) {
            Calls.assertProblem(
                            Calls.commandAs(user).body(Map.of()).post("/api/v1/imports/certificates"), 403, "forbidden")
                    .statusCode(403);
        }
    }

    private ValidatableResponse register(String letter) {
        return given().get("/public/v1/certificates/" + number(letter)).then();
    }

    private String number(String letter) {
        return "제" + mark + "-" + letter + "호";
    }

    private UUID certification(String letter) {
        return pool().query("select certification_id from certificate where number = '" + number(letter) + "'")
                .executeAndAwait()
                .iterator()
                .next()
                .getUUID(0);
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> pool().query(sql).executeAndAwait()).hasMessageContaining("ERROR");
    }

    private static long count(String sql) {
        return pool().query(sql).executeAndAwait().iterator().next().getLong(0);
    }

    private static Pool pool() {
        return Arc.container().instance(Pool.class).get();
    }
}
