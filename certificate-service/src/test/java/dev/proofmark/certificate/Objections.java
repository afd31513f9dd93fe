package dev.proofmark.certificate;

import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.proofmark.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What people do about complaints and appeals over HTTP. */
final class Objections {
    static final String PUBLIC = "/public/v1/complaints";
    static final String COMPLAINTS = "/api/v1/complaints";
    static final String STATEMENT = "심사가 약속한 날에 이루어지지 않았습니다.";
    static final String NAME = "이정직";
    static final String MAIL = "honest@example.com";
    static final String NONE = "\"0\"";

    private Objections() {}

    static Map<String, Object> complaint(String statement) {
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

    static Map<String, Object> decision(String outcome) {
        return Map.of("conclusion", "UPHELD", "outcome", outcome, "consequence", "SHORT_NOTICE_AUDIT");
    }

    static Map<String, Object> with(Map<String, ?> body, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(member, value);
        return changed;
    }

    static Response complain(String key, Map<String, ?> body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(PUBLIC);
    }

    static Response follow(String reference, String secret) {
        return given().header("Complaint-Secret", secret).get(PUBLIC + "/" + reference);
    }

    static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String idOf(String reference) {
        return get("quality", COMPLAINTS + "?reference=" + reference)
                .then()
                .statusCode(200)
                .body("items.reference", contains(reference))
                .extract()
                .jsonPath()
                .getString("items[0].id");
    }

    static Response act(String user, String path, String command, Map<String, ?> body) {
        return post(user, path + "/" + command, etag(path), body);
    }

    static List<Response> atOnce(List<Callable<Response>> attempts) throws Exception {
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

    static String etag(String path) {
        return get("quality", path).then().statusCode(200).extract().header("ETag");
    }
}
