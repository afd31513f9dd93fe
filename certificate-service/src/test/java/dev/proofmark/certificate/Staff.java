package dev.proofmark.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do over HTTP, each with a real token. */
final class Staff {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FILES = "/api/v1/certification-files";

    private Staff() {}

    static Response get(String user, String path) {
        return given().auth().oauth2(Tokens.of(user)).get(path);
    }

    static Response post(String user, String path, String etag, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** Waits until the file of the certification is complete and its people are on record, and answers its address. */
    static String completeFile(UUID certification) {
        PersonnelOnKafka.competent();
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath list = get("tech-reviewer", FILES + "?certificationId=" + certification)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(list.<List<?>>getList("items.waitingFor")).containsExactly(List.of());
        });
        return FILES + "/"
                + get("tech-reviewer", FILES + "?certificationId=" + certification)
                        .jsonPath()
                        .getString("items[0].id");
    }

    /** Waits until a file of that kind is open and complete and its people are on record, and answers its address. */
    static String openFile(UUID certification, String kind) {
        PersonnelOnKafka.competent();
        String[] address = new String[1];
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<Map<String, Object>> files = get("tech-reviewer", FILES + "?certificationId=" + certification)
                    .jsonPath()
                    .getList("items");
            assertThat(files)
                    .filteredOn(file -> kind.equals(file.get("kind"))
                            && String.valueOf(file.get("status")).startsWith("REVIEW"))
                    .singleElement()
                    .satisfies(file -> {
                        assertThat(file.get("waitingFor")).isEqualTo(List.of());
                        address[0] = FILES + "/" + file.get("id");
                    });
        });
        return address[0];
    }

    static String etag(String file) {
        return get("tech-reviewer", file).then().statusCode(200).extract().header("ETag");
    }

    static Response review(String file) {
        return post(
                "tech-reviewer",
                file + "/review",
                etag(file),
                Map.of("sufficient", true, "comment", "Complete and consistent."));
    }

    static Response decide(String user, String file, String outcome) {
        return decide(user, file, etag(file), outcome);
    }

    static Response decide(String user, String file, String etag, String outcome) {
        return decide(user, file, etag, "INITIAL", outcome);
    }

    static Response decide(String user, String file, String etag, String kind, String outcome) {
        return post(
                user,
                file + "/decision",
                etag,
                Map.of("kind", kind, "outcome", outcome, "rationale", "The report shows conformity."));
    }

    /** Grants what a case asks for, and waits for its certificate. */
    static JsonPath certified(CaseOnKafka told) {
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        decide("decider", file, "GRANTED").then().statusCode(200);
        return certificate(told.certification, "ACTIVE");
    }

    /** Waits until the certificate of the certification has that status, and answers it. */
    static JsonPath certificate(UUID certification, String status) {
        awaitCertificate(certification, status);
        return get("decider", certificates(certification)).jsonPath().setRootPath("items[0]");
    }

    /** Waits until the certificate of the certification has that status. */
    static void awaitCertificate(UUID certification, String status) {
        String path = certificates(certification);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("decider", path).jsonPath().<String>getList("items.status"))
                        .containsExactly(status));
    }

    private static String certificates(UUID certification) {
        return "/api/v1/certificates?certificationId=" + certification;
    }
}
