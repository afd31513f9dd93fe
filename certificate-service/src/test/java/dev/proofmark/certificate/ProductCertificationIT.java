package dev.proofmark.certificate;

import static dev.proofmark.certificate.ProductCaseOnKafka.CHANGED_SHA_256;
import static dev.proofmark.certificate.ProductCaseOnKafka.SHA_256;
import static dev.proofmark.certificate.Staff.certificate;
import static dev.proofmark.certificate.Staff.completeFile;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.etag;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.openFile;
import static dev.proofmark.certificate.Staff.post;
import static dev.proofmark.certificate.Staff.review;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.proofmark.contracts.evaluation.Verdict;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.People;
import dev.proofmark.verification.certificate.CertificateVerification;
import dev.proofmark.verification.certificate.Exhibit;
import dev.proofmark.verification.certificate.Report;
import dev.proofmark.verification.certificate.Request;
import dev.proofmark.verification.certificate.Source;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A product from the laboratory's report to its certificate, and its next version after it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ProductCertificationIT {

    @Inject
    Pool pool;

    @Test
    void certifiesAVersionAndThenTheNext_I46_I47_I48() throws IOException {
        ProductCaseOnKafka told =
                new ProductCaseOnKafka().member(People.idOf("applicant")).evaluated();
        String file = completeFile(told.certification);
        showsTheWholeFile(file);
        refusesWhoeverTookPart(file);
        grantsOnTheReportThatStands(told, file);

        letsNobodyWhoTookPartDecideInTheDatabase(told);

        JsonPath certificate = certificate(told.certification, "ACTIVE");
        String number = certificate.getString("number");
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        assertThat(number).contains("-AIMP-");
        assertThat(certificate.getString("validUntil"))
                .isEqualTo(today.plusMonths(24).minusDays(1).toString());
        tellsEverybodyOf(number, "3.2.1", SHA_256);
        assertThat(verified(number).verdict()).isEqualTo(dev.proofmark.verification.certificate.Verdict.VALID);

        var _ = told.changed();
        String renewal = openFile(told.certification, "RENEWAL");
        get("assessor", renewal).then().body("evaluation.report.productSha256", equalTo(CHANGED_SHA_256));
        review(renewal).then().statusCode(200);
        decide("decider", renewal, etag(renewal), "RENEWAL", "GRANTED").then().statusCode(200);
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() ->
                        given().get("/public/v1/certificates/" + number).then().body("revision", equalTo(2)));

        tellsEverybodyOf(number, "3.3.0", CHANGED_SHA_256);
        Report report = verified(number);
        assertThat(report.verdict()).isEqualTo(dev.proofmark.verification.certificate.Verdict.VALID);
        assertThat(report.revision()).isEqualTo(2);
        get("applicant", "/api/v1/certificates/" + certificate.getString("id") + "/revisions")
                .then()
                .statusCode(200)
                .body("items.product.sha256", equalTo(List.of(SHA_256, CHANGED_SHA_256)))
                .body("items.kind", equalTo(List.of("INITIAL", "RENEWAL")));
    }

    private static void showsTheWholeFile(String file) {
        get("tech-reviewer", file)
                .then()
                .statusCode(200)
                .body("kind", equalTo("INITIAL"))
                .body("completeness.findAll { it.state != 'PRESENT' }", empty())
                .body("completeness.item", hasItem("LABORATORY"))
                .body("evaluation.product.sha256", equalTo(SHA_256))
                .body("evaluation.product.requirements[0].limit", equalTo("0.94"))
                .body("evaluation.report.laboratory.covered", equalTo(true))
                .body("evaluation.report.results[0].verdict", equalTo("MEETS"))
                .body("evaluation.report.results[1].value", equalTo("0.9210"))
                .body("recommendation.recommendation", equalTo("GRANT"))
                .body("recommendation.auditId", nullValue())
                .body("team.role", hasItem("AUTHORISER"));
    }

    /** The evaluator has no role for it; whoever has one and took part is refused all the same. */
    private static void refusesWhoeverTookPart(String file) {
        post("evaluator", file + "/review", etag(file), Map.of("sufficient", true, "comment", ""))
                .then()
                .statusCode(403);
        review(file).then().statusCode(200);
        decide("decider2", file, "GRANTED").then().statusCode(409).body("rule", equalTo("I-48"));
    }

    private static void grantsOnTheReportThatStands(ProductCaseOnKafka told, String file) {
        told.amended(Verdict.DOES_NOT_MEET);
        awaitVerdict(file, "DOES_NOT_MEET");
        decide("decider", file, "GRANTED").then().statusCode(409).body("rule", equalTo("I-47-grant"));

        told.amended(Verdict.MEETS);
        awaitVerdict(file, "MEETS");
        decide("decider", file, "GRANTED")
                .then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("decisions[0].inputs", hasSize(9))
                .body("decisions[0].inputs.type", hasItem("test-report.issued"));
    }

    /** Whoever gets past the domain is refused by the database. */
    private void letsNobodyWhoTookPartDecideInTheDatabase(ProductCaseOnKafka told) {
        for (String user : List.of("decider2", "lab-tester", "evaluator")) {
            String insert =
                    "insert into certification_decision select gen_random_uuid(), file_id, certification_id, kind,"
                            + " 'RETURNED', rationale, '" + People.idOf(user)
                            + "', decided_at, decided_on, reviewed_by,"
                            + " file_version + 1, inputs from certification_decision where certification_id = '"
                            + told.certification + "' limit 1";
            assertThatThrownBy(() -> pool.query(insert).executeAndAwait())
                    .hasMessageContaining("certification_decision_independent");
        }
    }

    private static void awaitVerdict(String file, String verdict) {
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> get("tech-reviewer", file)
                        .then()
                        .body("evaluation.report.results[0].verdict", equalTo(verdict)));
    }

    private static void tellsEverybodyOf(String number, String version, String sha256) throws IOException {
        given().get("/public/v1/certificates/" + number)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("aiRoles", empty())
                .body("product.version", equalTo(version))
                .body("product.sha256", equalTo(sha256))
                .body("product.results[0].titleKorean", equalTo("정확도"))
                .body("product.results[0].intervalLow", equalTo("0.9484"));
        byte[] pdf = given().get("/public/v1/certificates/" + number + "/pdf").asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(number, sha256, "≥ 0.94")
                    .doesNotContain("AI roles", "management system");
        }
        JsonPath assessment = new JsonPath(given().accept("application/vc")
                        .get("/public/v1/certificates/" + number + "/credential")
                        .asString())
                .setRootPath("credentialSubject.conformityAssessment[0]");
        assertThat(assessment.getString("assessedProduct[0].product.modelNumber"))
                .isEqualTo(version);
        assertThat(assessment.<String>getList("specifiedCondition")).contains("Artefact: SHA-256 " + sha256);
    }

    /** As {@code ./proofmark verify} does, with everything as it is served. */
    private static Report verified(String number) {
        Source served = wanted ->
                new Exhibit(given().urlEncodingEnabled(false).get(wanted.path()).asByteArray(), wanted.path());
        return new CertificateVerification(served, Source.NOTHING)
                .verify(Request.today(number, Instant.now()))
                .report();
    }
}
