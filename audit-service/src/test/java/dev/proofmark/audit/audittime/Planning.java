package dev.proofmark.audit.audittime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.Calls;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** What programme and quality managers do over HTTP, each with a real token. */
public final class Planning {

    public static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String TIMES = "/api/v1/audit-times";
    static final String REASON = "측정 근거: 성숙한 시스템";

    private Planning() {}

    static String path(Case told) {
        return TIMES + "/" + told.application;
    }

    /** A submitted case whose audit time is calculated. */
    static Case aCalculatedCase() {
        Case told = new Case(2).submitted();
        awaitStatus(told, "CALCULATED");
        return told;
    }

    static void awaitStatus(Case told, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Response seen = get("planner", told);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.<String>path("status")).isEqualTo(status);
        });
    }

    static Response get(String user, Case told) {
        return Calls.as(user).get(path(told));
    }

    /** A PUT at the version that there is now. */
    static Response determine(String user, Case told, Object body) {
        return determine(user, told, Calls.etagOf(get("planner", told)), body);
    }

    static Response determine(String user, Case told, String etag, Object body) {
        return Calls.as(user).header("If-Match", etag).body(raw(body)).put(path(told));
    }

    /** A confirmation at the version that there is now. */
    static Response confirm(String user, Case told) {
        return Calls.commandAs(user, get("planner", told)).body("{}").post(path(told) + "/confirmation");
    }

    static Map<String, Object> reduction(int percent) {
        return Map.of(
                "factors",
                List.of(Map.of(
                        "id", "MATURITY", "direction", "DECREASE", "percent", percent, "justification", REASON)));
    }

    /** Holds an answer to be a problem of this rule. */
    public static void expectProblem(int status, String rule, Response answer) {
        Calls.assertProblem(answer, status, rule).statusCode(status);
    }

    /** Raw text goes as bytes: REST Assured would spend seconds on looking for its meaning. */
    public static Object raw(Object body) {
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : body;
    }

    /** So many requests that begin at the same moment. */
    public static List<Response> atOnce(int requests, IntFunction<Response> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests);
        try (ExecutorService people = Executors.newFixedThreadPool(requests)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (int number = 0; number < requests; number++) {
                int mine = number;
                answers.add(people.submit(() -> {
                    int arrival = start.await();
                    assertThat(arrival).isNotNegative();
                    return request.apply(mine);
                }));
            }
            List<Response> responses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                responses.add(answer.get());
            }
            return responses;
        }
    }

    /** Notes what is neither a refusal with a problem nor free of inner life. */
    public static void note(List<String> surprises, String input, Response answer) {
        boolean refused = List.of(400, 404, 413, 422).contains(answer.statusCode());
        boolean problem = answer.statusCode() == 413
                || String.valueOf(answer.contentType()).startsWith("application/problem+json");
        boolean leaks = answer.asString().contains("java.") || answer.asString().contains("Exception");
        if (!refused || !problem || leaks) {
            surprises.add(input.substring(0, Math.min(90, input.length())) + " -> " + answer.statusCode() + " "
                    + answer.asString());
        }
    }
}
