package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class QuotationIT {

    private static final String LATER = "2099-12-31";

    @Test
    void leadsFromTheDeterminedDaysToASignedAgreement() {
        String application = Cases.anAcceptedApplication();
        determine(application, submittedVersion(application), 1);

        Response quoted = expect(200, offerWhenKnown(application));
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
        expectProblem(409, "wrong-state", REVIEWER.put(application + "/quotation", version(application), fees()));
    }

    @Test
    void restsOnDaysThatAreDetermined() {
        String application = Cases.anAcceptedApplication();

        expectProblem(
                409,
                "audit-time-not-determined",
                REVIEWER.put(application + "/quotation", version(application), fees()));
        expectProblem(404, "not-found", APPLICANT.get(application + "/quotation"));
    }

    @Test
    void doesNotRestOnDaysOfAnEarlierSubmission() {
        String application = Cases.anAcceptedApplication();
        determine(application, submittedVersion(application) - 1, 1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> expectProblem(
                        409,
                        "audit-time-outdated",
                        REVIEWER.put(application + "/quotation", version(application), fees())));
    }

    @Test
    void isForBothSidesAndForNobodyElse() {
        String application = Cases.anAcceptedApplication();
        determine(application, submittedVersion(application), 1);
        expect(200, offerWhenKnown(application));

        assertThat(expect(200, APPLICANT.get(application + "/quotation")).asString())
                .isEqualTo(expect(200, REVIEWER.get(application + "/quotation")).asString());
        expectProblem(404, "not-found", STRANGER.get(application + "/quotation"));
        expectProblem(403, "forbidden", APPLICANT.put(application + "/quotation", version(application), fees()));
        expectProblem(403, "forbidden", STRANGER.put(application + "/quotation", version(application), fees()));
    }

    @Test
    void pointsToEachMistake() {
        String application = Cases.anAcceptedApplication();
        Map<String, Object> line = line("최초심사", "Initial audit", "0.001", -1);

        Response refused = expectProblem(
                422,
                "validation",
                REVIEWER.put(
                        application + "/quotation",
                        version(application),
                        Map.of("lines", List.of(line), "validUntil", LATER)));

        assertThat(refused.<List<String>>path("errors.pointer")).contains("/lines/0/quantity", "/lines/0/unitPrice");
        expectProblem(
                422,
                "validation",
                REVIEWER.put(application + "/quotation", version(application), Map.of("lines", List.of())));
    }

    /** The event travels: the answer tells until when to wait. */
    private static Response offerWhenKnown(String application) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> REVIEWER.put(application + "/quotation", version(application), fees()),
                        answer -> answer.statusCode() != 409);
    }

    private static void determine(String application, long applicationVersion, int determination) {
        Response known = expect(200, APPLICANT.get(application));
        String certification = known.path("certificationId");
        String json = sample().replaceAll(
                        "\"applicationId\": \"[^\"]*\"", "\"applicationId\": \"" + known.path("id") + "\"")
                .replaceAll("\"certificationId\": \"[^\"]*\"", "\"certificationId\": \"" + certification + "\"")
                .replaceAll("\"applicationVersion\": \\d+", "\"applicationVersion\": " + applicationVersion)
                .replaceAll("\"version\": \\d+,\\s*\"effective", "\"version\": " + determination + ", \"effective");
        UUID key = UUID.fromString(certification);
        new News(Events.AUDIT_TIME_DETERMINED, UUID.randomUUID(), key, key, People.idOf("planner"), json).tell();
    }

    private static String sample() {
        String name = "/dev/proofmark/contracts/samples/audit-time.determined.v1.json";
        try (InputStream file = Objects.requireNonNull(Events.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static long submittedVersion(String application) {
        List<Integer> versions =
                expect(200, APPLICANT.get(application + "/submission")).path("items.applicationVersion");
        return versions.getLast();
    }

    private static Map<String, Object> fees() {
        return Map.of(
                "lines",
                List.of(line("최초심사", "Initial audit", "11.5", 1_000_000), line("인증 등록", "Registration", "1", 400_000)),
                "validUntil",
                LATER);
    }

    private static Map<String, Object> line(String korean, String english, String quantity, long unitPrice) {
        Map<String, Object> line = new HashMap<>();
        line.put("descriptionKorean", korean);
        line.put("descriptionEnglish", english);
        line.put("quantity", new java.math.BigDecimal(quantity));
        line.put("unitPrice", unitPrice);
        return line;
    }
}
