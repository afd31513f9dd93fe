package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often somebody may ask; {@link FarSide} has small numbers and trusts this machine as a proxy. */
@QuarkusTest
@WithTestResource(FarSide.class)
class RateLimitIT {

    private static final int PER_CREDENTIAL = 50;
    private static final int MORE_THAN_PER_ADDRESS = 3000;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI gateway;

    @Test
    void tellsWhatIsLeft() {
        given().header("X-Forwarded-For", "198.51.100.7")
                .header("Authorization", "Bearer tells-what-is-left")
                .get("/api/v1/audits")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"address\";q=2000;w=20, \"credential\";q=50;w=50")
                .header("RateLimit", "\"address\";r=1999;t=1, \"credential\";r=49;t=1");
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer the-same-one", "Cookie, __Host-proofmark-session=the-same-one"})
    void turnsAwayACredentialThatAsksTooOftenAndNoOther(String header, String value) throws IOException {
        String one = "GET /api/v1/audits HTTP/1.1\r\nHost: localhost\r\n" + header + ": " + value + "\r\n\r\n";

        String answers = Wire.exchange(gateway, one.repeat(PER_CREDENTIAL + 10) + last("/api/v1/audits", ""));

        assertThat(answers.split("HTTP/1\\.1 429", -1)).hasSizeGreaterThan(5);
        assertThat(answers).contains("Retry-After: 1", "\"rule\":\"too-many-requests\"", "\"credential\";r=0;t=1");
        // A cookie that is no session's gets another answer, but not this one.
        given().header(header, value + "-not").get("/api/v1/audits").then().statusCode(not(equalTo(429)));
    }

    @Test
    void turnsAwayAnAddressThatAsksTooOftenWhateverItWritesBeforeItAndNoOther() throws IOException {
        String answer = Wire.exchange(
                gateway,
                "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.1, 198.51.100.8\r\n\r\n"
                                .repeat(MORE_THAN_PER_ADDRESS)
                        + last("/nowhere", "X-Forwarded-For: 192.0.2.2, 198.51.100.8\r\n"));

        assertThat(answer.split("HTTP/1\\.1 429", -1)).hasSizeGreaterThan(100);
        assertThat(answer).contains("\"address\";r=0;t=1", "Retry-After: 1");
        given().header("X-Forwarded-For", "198.51.100.9")
                .get("/api/v1/audits")
                .then()
                .statusCode(200);
        given().header("X-Forwarded-For", "198.51.100.8")
                .get("/q/health/live")
                .then()
                .statusCode(200)
                .header("RateLimit", nullValue());
    }

    @Test
    void saysWhatToDoInBothLanguages() throws IOException {
        String one = "GET /api/v1/audits HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer both-languages\r\n\r\n";
        assertThat(Wire.exchange(gateway, one.repeat(PER_CREDENTIAL + 5) + last("/api/v1/audits", "")))
                .contains(" 429 ");

        given().header("Authorization", "Bearer both-languages")
                .header("Accept-Language", "ko")
                .get("/api/v1/audits")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[0-9]+"))
                .body("rule", equalTo("too-many-requests"))
                .body("detail", containsString("1초 뒤에"))
                .body("detail", not(containsString("{")));
    }

    private static String last(String path, String header) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n";
    }
}
