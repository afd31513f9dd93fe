package dev.proofmark.platform.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** HTTP calls as Proofmark demands them: a token, a key for each POST, a version for each change. */
public final class Calls {

    private Calls() {}

    /** A call by a user of the realm. */
    public static RequestSpecification as(String user) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(user))
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }

    /** A call by a user with a new Idempotency-Key. */
    public static RequestSpecification commandAs(String user) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A call by a user that changes the version that an earlier answer showed, with a new Idempotency-Key. */
    public static RequestSpecification commandAs(String user, Response seen) {
        return commandAs(user).header("If-Match", etagOf(seen));
    }

    /** The entity tag of an answer. */
    public static String etagOf(Response seen) {
        String etag = seen.header("ETag");
        Assertions.assertThat(etag)
                .as("ETag of an answer with status %d", seen.statusCode())
                .isNotNull();
        return etag;
    }

    /** Holds an answer to be a problem of this rule, whose text is nobody's inner life. */
    public static ValidatableResponse assertProblem(Response answer, int status, String rule) {
        Assertions.assertThat(answer.contentType())
                .as("media type of %d %s", answer.statusCode(), answer.asString())
                .startsWith("application/problem+json");
        Assertions.assertThat(answer.<String>path("rule")).as(answer.asString()).isEqualTo(rule);
        Assertions.assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        Assertions.assertThat(answer.<String>path("type")).isEqualTo("/problems/" + rule);
        Assertions.assertThat(answer.<String>path("title")).isNotBlank();
        Assertions.assertThat(answer.asString()).doesNotContain("Exception", "dev.proofmark", "java.", "\tat ");
        return answer.then();
    }
}
