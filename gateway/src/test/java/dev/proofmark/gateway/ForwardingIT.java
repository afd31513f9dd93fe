package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FarSide.class)
class ForwardingIT {

    private static final String REQUEST_ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @ParameterizedTest
    @CsvSource({
        "/api/v1/organisations, application",
        "/api/v1/applications/5/review/conclusion, application",
        "/api/v1/schemes?cursor=a%20b, application",
        "/api/v1/applications/5/timeline, application",
        "/api/v1/people/5/erasure, application",
        "/api/v1/auditors/1/competences, audit",
        "/api/v1/audit-times, audit",
        "/api/v1/programmes, audit",
        "/api/v1/audits/7/team-proposals, audit",
        "/api/v1/findings/9, audit"
    })
    void sendsAnAddressToItsOwner(String uri, String owner) {
        given().urlEncodingEnabled(false)
                .get(uri)
                .then()
                .statusCode(200)
                .body("service", equalTo(owner))
                .body("uri", equalTo(uri))
                .header("ETag", "\"7\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v2/organisations",
                "/api/v1/organisationsX",
                "/nowhere",
                "/api/v1",
                "/dev/v1/mail",
                "/dev/v1/mail/1"
            })
    void knowsNoOtherAddress(String path) {
        given().header("Accept-Language", "ko")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "ko")
                .body("type", equalTo("/problems/not-found"))
                .body("title", containsString("찾을 수 없습니다"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void passesBodyTokenAndKeysOn() {
        given().header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "key-0001")
                .header("If-Match", "\"3\"")
                .contentType("application/json")
                .body("{\"name\":\"한국\"}")
                .post("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("bodyLength", equalTo(17))
                .body("headers.authorization", equalTo("Bearer abc"))
                .body("headers.idempotency-key", equalTo("key-0001"))
                .body("headers.if-match", equalTo("\"3\""));
    }

    @Test
    void keepsWhatBelongsToOneHopOnly() {
        given().header("Connection", "X-Private, Content-Type")
                .header("X-Private", "for the gateway only")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("TE", "trailers")
                .header("X-Kept", "yes")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("headers.x-private", nullValue())
                .body("headers.x-forwarded-for", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.te", nullValue())
                .body("headers.x-kept", equalTo("yes"));
    }

    @Test
    void turnsALocationIntoThePathThatTheCallerKnows() {
        given().post("/api/v1/audits/made")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/audits/1?part=2")
                .header("X-Inner", nullValue());
    }

    @Test
    void takesTheCallersRequestIdAndTrace() {
        given().header("X-Request-Id", REQUEST_ID)
                .header("traceparent", TRACE)
                .get("/api/v1/audits")
                .then()
                .header("X-Request-Id", REQUEST_ID)
                .body("headers.x-request-id", equalTo(REQUEST_ID))
                .body("headers.traceparent", equalTo(TRACE));
    }

    @Test
    void makesARequestIdAndATraceWhereTheCallersAreNone() {
        given().header("X-Request-Id", "<script>")
                .header("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01")
                .get("/api/v1/audits")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.x-request-id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.traceparent", not(startsWith("00-000000")));
    }

    @Test
    void tellsBrowsersWhatTheyMustNotDo() {
        given().get("/api/v1/audits")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void leavesAServicesOwnWordStanding() {
        given().post("/api/v1/audits/made").then().header("Referrer-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/certificates", "/public/v1/certificates/1"})
    void saysThatAServiceIsDownForItsOwnAddressesOnly(String path) {
        given().get(path)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("rule", equalTo("unavailable"));

        given().get("/api/v1/organisations").then().statusCode(200);
    }

    @Test
    void showsNoHalfOfTheApi() {
        given().get("/openapi")
                .then()
                .statusCode(503)
                .header("Retry-After", not(emptyOrNullString()))
                .body("rule", equalTo("unavailable"));
    }

    @Test
    void saysThatAServiceIsDownToAWriteToo() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/certificates")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("rule", equalTo("unavailable"));
    }

    @Test
    void readsOnceMoreWhenAConnectionBreaks() {
        given().get("/api/v1/audits/broken").then().statusCode(200).body("visit", equalTo(2));
    }

    @Test
    void neverRepeatsAWrite() {
        given().body("{}").post("/api/v1/audits/broken").then().statusCode(504).body("rule", equalTo("no-answer"));

        given().body("{}").post("/api/v1/audits/broken").then().statusCode(200).body("visit", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void waitsForNobodyForever(String method) {
        given().request(method, "/api/v1/audits/silent")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("rule", equalTo("no-answer"));
    }
}
