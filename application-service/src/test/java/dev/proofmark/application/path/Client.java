package dev.proofmark.application.path;

import static io.restassured.RestAssured.given;

import dev.proofmark.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Somebody with a token who talks to the service.
 *
 * @param languages what they read, as an Accept-Language header
 */
record Client(String user, String languages) {

    private static final String BASE = "/api/v1";

    /** Somebody who reads English. */
    Client(String user) {
        this(user, "en");
    }

    /** The same person, reading another language. */
    Client in(String others) {
        return new Client(user, others);
    }

    Response get(String path) {
        return request().get(BASE + path);
    }

    /** A GET of an address that is encoded already. */
    Response getEncoded(String path) {
        return request().urlEncodingEnabled(false).get(BASE + path);
    }

    /** A POST under a new key, against the version that the application has now. */
    Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Response post(String path, Object body, String key) {
        return with(body, request().header("Idempotency-Key", key)).post(BASE + path);
    }

    Response post(String path, long version, Object body) {
        return post(path, version, body, UUID.randomUUID().toString());
    }

    Response post(String path, long version, Object body, String key) {
        return with(body, request().header("Idempotency-Key", key).header("If-Match", tag(version)))
                .post(BASE + path);
    }

    Response put(String path, long version, Object body) {
        return with(body, request().header("If-Match", tag(version))).put(BASE + path);
    }

    Response delete(String path, long version) {
        return request().header("If-Match", tag(version)).delete(BASE + path);
    }

    Response putWithoutVersion(String path, Object body) {
        return with(body, request()).put(BASE + path);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + Tokens.of(user))
                .header("Accept-Language", languages)
                .contentType(ContentType.JSON);
    }

    /** Raw text goes as bytes: REST Assured would spend seconds on looking for its meaning. */
    private static RequestSpecification with(Object body, RequestSpecification request) {
        return body instanceof String text ? request.body(text.getBytes(StandardCharsets.UTF_8)) : request.body(body);
    }
}
