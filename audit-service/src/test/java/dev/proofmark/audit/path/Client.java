package dev.proofmark.audit.path;

import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.People;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody with a token who talks to the service. */
record Client(String user) {

    private static final String BASE = "/api/v1";

    /** Their opaque id, as teams and events name them. */
    String id() {
        return People.idOf(user);
    }

    Response get(String path) {
        return Calls.as(user).get(BASE + path);
    }

    /** A document. */
    Response pdf(String path) {
        return Calls.as(user)
                .accept("application/pdf, application/problem+json")
                .get(BASE + path);
    }

    /** A POST of something new. */
    Response post(String path, Object body) {
        return with(body, Calls.commandAs(user)).post(BASE + path);
    }

    /** A POST against the version that was seen. */
    Response post(String path, String etag, Object body) {
        return post(path, etag, body, UUID.randomUUID().toString());
    }

    Response post(String path, String etag, Object body, String key) {
        return with(body, Calls.as(user).header("If-Match", etag).header("Idempotency-Key", key))
                .post(BASE + path);
    }

    Response postWithoutKey(String path, Object body) {
        return with(body, Calls.as(user).header("If-Match", "\"0\"")).post(BASE + path);
    }

    Response put(String path, String etag, Object body) {
        return with(body, Calls.as(user).header("If-Match", etag)).put(BASE + path);
    }

    Response putWithoutVersion(String path, Object body) {
        return with(body, Calls.as(user)).put(BASE + path);
    }

    /** Raw text goes as bytes: REST Assured would spend seconds on looking for its meaning. */
    private static RequestSpecification with(Object body, RequestSpecification request) {
        return switch (body) {
            case String text -> request.body(text.getBytes(StandardCharsets.UTF_8));
            case byte[] bytes -> request.body(bytes);
            default -> request.body(body);
        };
    }
}
