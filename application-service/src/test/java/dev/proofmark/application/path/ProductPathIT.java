package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static dev.proofmark.application.product.domain.ProductFixtures.SHA256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Products are applied for, agreed upon and changed, over HTTP; what is asked for is their scheme's to say. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ProductPathIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void leadFromADraftWithMistakesToAContract_I47() {
        String application = Products.aDraft(Products.PERFORMANCE);
        Map<String, Object> wrong = Products.content(Products.contradictions());
        wrong.put("headcount", 12);
        Map<String, Object> misspelt = Products.model();
        misspelt.put("sha256", "abc");
        misspelt.put("decisionRule", Map.of("kind", "GUARD_BANDED", "confidence", "95%"));

        assertThat(mistakes(APPLICANT.put(application, version(application), Products.content(misspelt))))
                .containsExactlyInAnyOrder("/product/sha256", "/product/decisionRule/confidence");
        assertThat(mistakes(APPLICANT.put(application, version(application), wrong)))
                .containsExactly(
                        "/headcount",
                        "/product/positiveClass",
                        "/product/requirements/0/metric",
                        "/product/requirements/1/limit",
                        "/product/decisionRule/confidence");
        expectProblem(
                422,
                "not-for-this-scheme",
                APPLICANT.put(application + "/soa", version(application), Forms.statement()));
        Map<String, Object> started = Map.of("name", "Gaon Vision", "task", "BINARY", "classes", List.of("defect"));
        Response draft = expect(200, APPLICANT.put(application, version(application), Products.content(started)));
        assertThat(draft.<List<String>>path("missing.pointer"))
                .contains("/product/sha256", "/product/requirements", "/product/classes", "/product/positiveClass")
                .doesNotContain("/sites", "/headcount", "/soa", "/product/name");
        expectProblem(
                422, "validation", APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));

        Response complete =
                expect(200, APPLICANT.put(application, version(application), Products.content(Products.model())));
        assertThat(complete.<List<Object>>path("missing")).isEmpty();
        assertThat(complete.<String>path("product.sha256")).isEqualTo(SHA256);
        Cases.accept(application);
        long frozen = Quotations.submittedVersion(application);
        assertThat(expect(200, APPLICANT.get(application + "/submission/" + frozen))
                        .<String>path("content.product.requirements[0].limit"))
                .isEqualTo("0.950");
        Response quoted =
                expect(200, REVIEWER.put(application + "/quotation", version(application), Quotations.fees()));
        assertThat(quoted.<Object>path("auditTime")).isNull();
        Response agreement = offered(application);
        assertThat(agreement.<String>path("text"))
                .contains("Gaon Vision", SHA256, "재현율(클래스 defect): 0.950 이상", "Decision rule: Guard-banded")
                .contains("합계: 13,090,000원")
                .doesNotContain("Audit days", "Sites");
        expect(200, APPLICANT.get(application + "/agreement/pdf"));
        sign(application, agreement);

        List<Heard> events = Topic.APPLICATIONS.of(certification(application), 5);
        assertThat(events)
                .extracting(Heard::type)
                .containsExactly(
                        "application.submitted",
                        "application.accepted",
                        "application.quotation-offered",
                        "agreement.offered",
                        "agreement.signed");
        assertThat(events.get(2).data().path("totalDays").isNumber()).isFalse();
        JsonNode scope = events.getLast().data().get("scope");
        assertThat(scope).isEqualTo(events.getFirst().data().get("scope"));
        assertThat(scope.at("/product/sha256").asText()).isEqualTo(SHA256);
        assertThat(scope.at("/product/thresholds/0/value").asText()).isEqualTo("0.35");
        assertThat(scope.at("/product/requirements/0/metric").asText()).isEqualTo("recall");
        assertThat(scope.at("/product/decisionRule/kind").asText()).isEqualTo("GUARD_BANDED");
        assertThat(scope.get("sites")).isEmpty();
        assertThat(scope.path("headcount").isNumber()).isFalse();
    }

    @Test
    void changeIntoWhatIsAppliedForAndEvaluatedAnew_I46() {
        Response certified = expect(200, APPLICANT.get(aCertifiedProduct()));
        String notices = "/organisations/" + certified.path("organisationId") + "/change-notices";
        Map<String, Object> told = Notices.form(UUID.fromString(certified.path("certificationId")));
        told.put("kinds", List.of("MANAGEMENT_SYSTEM"));
        assertThat(mistakes(APPLICANT.post(notices, told))).containsExactly("/kinds/0");
        told.put("kinds", List.of("PRODUCT"));
        String notice =
                notices + "/" + expect(201, APPLICANT.post(notices, told)).path("id");
        assertThat(mistakes(REVIEWER.post(notice + "/assessment", version(notice), Notices.assessment("NO_ACTION"))))
                .containsExactly("/outcome");
        expect(200, REVIEWER.post(notice + "/assessment", version(notice), Notices.assessment("RE_EVALUATION")));
        assertThat(Topic.APPLICATIONS
                        .of(UUID.fromString(certified.path("certificationId")), "change.assessed", notice)
                        .getLast()
                        .text("/outcome"))
                .isEqualTo("RE_EVALUATION");

        for (String kind : List.of("SCOPE_EXTENSION", "SCOPE_REDUCTION", "EDITION_CHANGE")) {
            assertThat(mistakes(APPLICANT.post("/applications", following(certified, kind))))
                    .containsExactly("/kind");
        }
        Response again = expect(201, APPLICANT.post("/applications", following(certified, "RECERTIFICATION")));
        assertThat(again.<Map<String, Object>>path("product")).isEqualTo(certified.path("product"));
        String application = "/applications/" + again.path("id");
        Map<String, Object> changed = Products.model();
        changed.put("version", "2.2.0");
        changed.put("sha256", "b".repeat(64));
        expect(200, APPLICANT.put(application, version(application), Products.content(changed)));
        Response submitted =
                expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
        assertThat(submitted.<String>path("product.sha256")).isEqualTo("b".repeat(64));
        assertThat(submitted.<String>path("follows")).isEqualTo(certified.path("id"));
    }

    /** Nothing but its file makes this scheme: no metrics, no task, no limits. */
    @Test
    void areJudgedWithoutMetricsWhereTheSchemeSaysSo() {
        assertThat(expect(200, APPLICANT.get("/schemes")).<List<String>>path("items.id"))
                .contains("aims-42001", Products.PERFORMANCE, Products.QUALITY);
        Response scheme = expect(200, APPLICANT.get("/schemes/" + Products.QUALITY));
        assertThat(scheme.<String>path("regime")).isEqualTo("PRODUCT");
        assertThat(scheme.<List<Object>>path("evaluation.metrics")).isEmpty();
        assertThat(scheme.<List<Object>>path("evaluation.criteria")).isNotEmpty();
        String draft = Products.aDraft(Products.QUALITY);
        assertThat(mistakes(APPLICANT.put(draft, version(draft), Products.content(Products.model()))))
                .contains("/product/task", "/product/classes", "/product/requirements", "/product/decisionRule");

        String application = Products.aSubmittedApplication(Products.QUALITY, Products.system());
        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        expect(200, Cases.concludeWell(application));
        Response agreement = offered(application);
        sign(application, agreement);

        assertThat(agreement.<String>path("text"))
                .contains("Method: ISO/IEC TS 25058:2024", "Each criterion of the scheme is judged");
        JsonNode product = Topic.APPLICATIONS
                .of(certification(application), 4)
                .getLast()
                .data()
                .at("/scope/product");
        assertThat(product.get("sha256").asText()).isEqualTo(SHA256);
        assertThat(product.get("requirements")).isEmpty();
        assertThat(product.path("decisionRule").isObject()).isFalse();
    }

    private static String aCertifiedProduct() {
        String application = Products.aSubmittedApplication(Products.PERFORMANCE, Products.model());
        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        expect(200, Cases.concludeWell(application));
        sign(application, offered(application));
        Response contracted = expect(200, APPLICANT.get(application));
        Certificates.issued(contracted, Products.PERFORMANCE);
        await().atMost(PATIENCE)
                .until(() -> expect(200, APPLICANT.get(application)).path("status"), "CLOSED"::equals);
        return application;
    }

    private static Response offered(String application) {
        expect(200, REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));
        return expect(200, APPLICANT.get(application + "/agreement"));
    }

    private static void sign(String application, Response agreement) {
        Map<String, Object> signature = Map.of("documentSha256", agreement.<String>path("documentSha256"));
        expect(200, APPLICANT.post(application + "/agreement/signature", version(application), signature));
    }

    private static Map<String, Object> following(Response certified, String kind) {
        Map<String, Object> form = new HashMap<>();
        form.put("organisationId", certified.path("organisationId"));
        form.put("certificationId", certified.path("certificationId"));
        form.put("kind", kind);
        return form;
    }

    private static UUID certification(String application) {
        return UUID.fromString(expect(200, APPLICANT.get(application)).path("certificationId"));
    }

    private static List<String> mistakes(Response answer) {
        return expectProblem(422, "validation", answer).path("errors.pointer");
    }
}
