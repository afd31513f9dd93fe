package dev.proofmark.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CommandsIT {

    @Nested
    class IdempotencyKeys {

        @Test
        void givesTheFirstAnswerAgainWithoutASecondEffect() {
            String counter = openCounter();
            String key = newKey();

            Response first = count(counter, key, "once");
            Response again = count(counter, key, "once");

            assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(200);
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(counted(counter)).isEqualTo(1);
        }

        @Test
        void refusesTheSameKeyWithAnotherBody() {
            String counter = openCounter();
            String key = newKey();
            count(counter, key, "one").then().statusCode(200);

            count(counter, key, "two").then().statusCode(422).body("rule", equalTo("idempotency-key-reused"));
            assertThat(counted(counter)).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"''", "short", "'with space in it'"})
        void refusesAPostWithoutAProperKey(String key) {
            RequestSpecification request = asReviewer().body("{\"note\":\"x\"}");
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key);
            }

            request.post("/counters").then().statusCode(400).body("rule", equalTo("idempotency-key-required"));
        }

        @Test
        void hasOneEffectWhenSentManyTimesAtOnce() throws Exception {
            String counter = openCounter();
            String key = newKey();

            List<Integer> statuses =
                    atOnce(12, () -> count(counter, key, "same").statusCode());

            assertThat(counted(counter)).isEqualTo(1);
            assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 409);
        }

        @Test
        void keepsARefusalButNotAFault() {
            String counter = openCounter();
            String refused = newKey();
            String broken = newKey();

            count(counter, refused, "refuse").then().statusCode(409).body("rule", equalTo("wrong-state"));
            count(counter, refused, "refuse").then().statusCode(409);
            count(counter, refused, "other").then().statusCode(422);
            count(counter, broken, "break").then().statusCode(500);
            count(counter, broken, "fine").then().statusCode(200);

            assertThat(counted(counter)).isEqualTo(1);
        }

        @Test
        void belongToOnePersonAndOneRoute() {
            String counter = openCounter();
            String key = newKey();
            count(counter, key, "a").then().statusCode(200);

            given().auth()
                    .oauth2(Tokens.of("planner"))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body("{\"note\":\"b\"}")
                    .post("/counters/{id}/steps", counter)
                    .then()
                    .statusCode(200);
            assertThat(counted(counter)).isEqualTo(2);
        }
    }

    @Nested
    class Versions {

        @Test
        void demandsTheVersionThatTheCallerSaw() {
            String counter = openCounter();

            asReviewer()
                    .body("{\"note\":\"x\"}")
                    .put("/counters/{id}", counter)
                    .then()
                    .statusCode(428)
                    .body("rule", equalTo("if-match-required"));
        }

        @Test
        void refusesAnOldVersion() {
            String counter = openCounter();
            count(counter, newKey(), "x").then().statusCode(200);

            put(counter, "\"0\"").then().statusCode(412).body("rule", equalTo("version-mismatch"));
            put(counter, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        }

        @Test
        void letsExactlyOneOfManyChangesWin_I53() throws Exception {
            String counter = openCounter();

            List<Integer> statuses = atOnce(10, () -> put(counter, "\"0\"").statusCode());

            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
            assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 412);
            assertThat(counted(counter)).isEqualTo(1);
        }
    }

    @Nested
    class ProblemAnswers {

        @Test
        void speakKoreanToWhoPrefersIt() {
            asReviewer()
                    .header("Accept-Language", "ko-KR,ko;q=0.9,en;q=0.8")
                    .get("/counters/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .header("Content-Language", "ko")
                    .body("title", equalTo("찾을 수 없습니다."))
                    .body("type", equalTo("/problems/not-found"))
                    .body("traceId", notNullValue());
        }

        @Test
        void tellNothingOfAFaultButItsTrace() {
            count(openCounter(), newKey(), "break")
                    .then()
                    .statusCode(500)
                    .body("traceId", notNullValue())
                    .body(not(containsString("secret")))
                    .body(not(containsString("Exception")));
        }

        /** Whatever the database says of a race is a conflict, and one may try again with the same key. */
        @ParameterizedTest
        @CsvSource({
            "40001, 409, I-53",
            "40P01, 409, I-53",
            "55P03, 409, I-53",
            "23505, 409, already-exists",
            "57P03, 503, unavailable",
            "23514, 500, internal"
        })
        void nameTheRuleOfWhatTheDatabaseRefuses_I53(String state, int status, String rule) {
            String counter = openCounter();
            String key = newKey();

            count(counter, key, "raise " + state)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("rule", equalTo(rule))
                    .body(not(containsString("secret")))
                    .body(not(containsString("Exception")));

            count(counter, key, "fine").then().statusCode(200);
            assertThat(counted(counter)).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"note":              | 400 | malformed-request |
                {"note":5}            | 400 | malformed-request | /note
                {"note":"a","x":1}    | 400 | malformed-request | /x
                {"note":"a\\u0000"}   | 400 | malformed-request | /note
                {}                    | 422 | validation        | /note
                {"note":"aaaaaaaaaaaaaaaaaaaaa"} | 422 | validation | /note
                []                    | 400 | malformed-request |
                null                  | 422 | validation        |
                """)
        void nameTheFieldAndTheRule(String body, int status, String rule, String pointer) {
            Response answer =
                    asReviewer().header("Idempotency-Key", newKey()).body(body).post("/counters");

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("rule")).isEqualTo(rule);
            if (pointer != null) {
                assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
            }
        }

        @Test
        void answerDeepNestingBadIdsOtherMediaTypesAndMethods() {
            asReviewer()
                    .header("Idempotency-Key", newKey())
                    .body("[".repeat(500_000))
                    .post("/counters")
                    .then()
                    .statusCode(400);
            asReviewer().get("/counters/not-a-uuid").then().statusCode(400).body("rule", equalTo("invalid-id"));
            asReviewer()
                    .delete("/counters/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(405)
                    .body("rule", equalTo("method-not-allowed"));
            asReviewer()
                    .contentType("text/csv")
                    .header("Idempotency-Key", newKey())
                    .body("a")
                    .post("/counters")
                    .then()
                    .statusCode(415);
            asReviewer().get("/nothing").then().statusCode(404).body("rule", equalTo("not-found"));
        }

        @Test
        void askForAToken() {
            given().get("/counters/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .body("rule", equalTo("unauthenticated"));
            given().auth()
                    .oauth2("not.a.token")
                    .get("/counters/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(401)
                    .body("rule", equalTo("unauthenticated"));
        }

        @Test
        void refuseARoleThatNeverHasTheOperation() {
            asReviewer()
                    .header("Idempotency-Key", newKey())
                    .body("{\"note\":\"x\"}")
                    .post("/counters/{id}/secret", UUID.randomUUID())
                    .then()
                    .statusCode(403)
                    .body("rule", equalTo("forbidden"));
        }
    }

    static String openCounter() {
        return asReviewer()
                .header("Idempotency-Key", newKey())
                .body("{\"note\":\"open\"}")
                .post("/counters")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("counterId");
    }

    static Response count(String counter, String key, String note) {
        return asReviewer()
                .header("Idempotency-Key", key)
                .body("{\"note\":\"" + note + "\"}")
                .post("/counters/{id}/steps", counter);
    }

    static int counted(String counter) {
        return asReviewer().get("/counters/{id}", counter).jsonPath().getInt("counted");
    }

    private static Response put(String counter, String ifMatch) {
        return asReviewer().header("If-Match", ifMatch).body("{\"note\":\"x\"}").put("/counters/{id}", counter);
    }

    static RequestSpecification asReviewer() {
        return given().auth().oauth2(Tokens.of("reviewer")).contentType(ContentType.JSON);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> calls =
                    IntStream.range(0, times).mapToObj(time -> call).collect(Collectors.toList());
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
