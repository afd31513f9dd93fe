package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class QuotationIT {

    @Test
    void leadsFromTheDeterminedDaysToASignedAgreement() {
        String application = Cases.anAcceptedApplication();
        Quotations.determine(application, Quotations.submittedVersion(application), 1);

        Response quoted = expect(200, Quotations.offerWhenKnown(application));
        expect(200, REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));
        Response agreement = expect(200, APPLICANT.get(application + "/agreement"));

        assertThat(quoted.<Float>path("auditTime.totalDays")).isEqualTo(11.5f);
        assertThat(quoted.<List<String>>path("auditTime.factors.id")).contains("AI_SYSTEM_RISK");
        assertThat(quoted.<Integer>path("net")).isEqualTo(11_900_000);
        assertThat(quoted.<Integer>path("vat")).isEqualTo(1_190_000);
        assertThat(quoted.<Integer>path("total")).isEqualTo(13_090_000);
        assertThat(agreement.<String>path("text"))
                .contains("최초심사: 11.5 × 1,000,000원 = 11,500,000원", "합계: 13,090,000원", "Total: KRW 13,090,000");
        expect(
                200,
                APPLICANT.post(
                        application + "/agreement/signature",
                        version(application),
                        Map.of("documentSha256", agreement.<String>path("documentSha256"))));
        expectProblem(
                409, "wrong-state", REVIEWER.put(application + "/quotation", version(application), Quotations.fees()));
    }

    @Test
    void restsOnDaysThatAreDetermined() {
        String application = Cases.anAcceptedApplication();

        expectProblem(
                409,
                "audit-time-not-determined",
                REVIEWER.put(application + "/quotation", version(application), Quotations.fees()));
        expectProblem(404, "not-found", APPLICANT.get(application + "/quotation"));
    }

    @Test
    void doesNotRestOnDaysOfAnEarlierSubmission() {
        String application = Cases.anAcceptedApplication();
        Quotations.determine(application, Quotations.submittedVersion(application) - 1, 1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> expectProblem(
                        409,
                        "audit-time-outdated",
                        REVIEWER.put(application + "/quotation", version(application), Quotations.fees())));
    }

    @Test
    void isForBothSidesAndForNobodyElse() {
        String application = Cases.anAcceptedApplication();
        Quotations.determine(application, Quotations.submittedVersion(application), 1);
        expect(200, Quotations.offerWhenKnown(application));

        assertThat(expect(200, APPLICANT.get(application + "/quotation")).asString())
                .isEqualTo(expect(200, REVIEWER.get(application + "/quotation")).asString());
        expectProblem(404, "not-found", STRANGER.get(application + "/quotation"));
        expectProblem(
                403, "forbidden", APPLICANT.put(application + "/quotation", version(application), Quotations.fees()));
        expectProblem(
                403, "forbidden", STRANGER.put(application + "/quotation", version(application), Quotations.fees()));
    }

    @Test
    void pointsToEachMistake() {
        String application = Cases.anAcceptedApplication();
        Map<String, Object> line = Quotations.line("최초심사", "Initial audit", "0.001", -1);

        Response refused = expectProblem(
                422,
                "validation",
                REVIEWER.put(
                        application + "/quotation",
                        version(application),
                        Map.of("lines", List.of(line), "validUntil", Quotations.LATER)));

        assertThat(refused.<List<String>>path("errors.pointer")).contains("/lines/0/quantity", "/lines/0/unitPrice");
        expectProblem(
                422,
                "validation",
                REVIEWER.put(application + "/quotation", version(application), Map.of("lines", List.of())));
    }
}
