package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told, in which form answers come, and over which protocol. */
@QuarkusTest
@WithTestResource(FarSide.class)
class HeadersIT {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI gateway;

    @TestHTTPResource(value = "/", tls = true)
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI secured;

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems/not-found", "/q/swagger-ui", "/q/swagger-ui/"})
    void allowNoPageAScriptOrStyleInItsText(String path) {
        given().header("Accept", "text/html")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'; style-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(not(containsString("<style")))
                .body(not(containsString("<script>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/page.css",
                "/pages/copy.js",
                "/pages/swagger.css",
                "/pages/swagger.js",
                "/q/swagger-ui/swagger-ui-bundle.js"
            })
    void areOnTheFilesOfThePagesToo(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(startsWith("text/"));
    }

    @Test
    void openNothingOfTheApiToPagesFromElsewhere() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/audits/long")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/organisations")
                .then()
                .statusCode(405)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void openTheProofsToVerifiersInAnyPage() {
        given().header("Origin", "https://verifier.example")
                .get("/public/v1/certificates/PM-1/credential")
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    @Test
    void demandTlsWhereItIsSpoken() {
        given().get("/").then().header("Strict-Transport-Security", nullValue());
        given().header("X-Forwarded-Proto", "https")
                .get("/")
                .then()
                .header("Strict-Transport-Security", "max-age=31536000");
        given().relaxedHTTPSValidation()
                .get(secured)
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void compressLongTextOfTheServicesAndOfOurs() throws IOException {
        assertThat(compressed("/api/v1/audits/long")).contains("content-encoding: gzip", "vary: accept-encoding");
        assertThat(compressed("/problems")).contains("content-encoding: gzip", "accept-encoding");
        assertThat(compressed("/api/v1/audits/1")).contains("etag: \"7\"").doesNotContain("gzip\r\n");
        assertThat(compressed("/nowhere")).doesNotContain("content-encoding: gzip");

        given().get("/api/v1/audits/long").then().statusCode(200).body("size()", equalTo(10_001));
    }

    @Test
    void comeOverHttp2WhereTlsAgreesOnIt() {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClientResponse answer = overHttp2(vertx, "/api/v1/audits/1");

            assertThat(answer.version()).isEqualTo(HttpVersion.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.getHeader("Strict-Transport-Security")).isNotNull();
            assertThat(overHttp2(vertx, "/api/v1/../../q/health").statusCode()).isEqualTo(400);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private HttpClientResponse overHttp2(Vertx vertx, String path) {
        HttpClientOptions options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setUseAlpn(true)
                .setSsl(true)
                .setTrustAll(true)
                .setVerifyHost(false);
        return vertx.createHttpClient(options)
                .request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(secured.getHost())
                        .setPort(secured.getPort())
                        .setURI(path))
                .compose(request -> request.send())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Test
    void comeOverNoHttp2InClearText() throws IOException {
        String settings = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("\0\3\0\0\0d".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Wire.exchange(
                        gateway,
                        "GET /api/v1/audits/1 HTTP/1.1\r\n"
                                + "Host: localhost\r\n"
                                + "Connection: Upgrade, HTTP2-Settings, close\r\n"
                                + "Upgrade: h2c\r\n"
                                + "HTTP2-Settings:"
                                + " " + settings + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("101 Switching", "http2-settings");
        assertThat(Wire.exchange(gateway, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
                .contains(" 501 ")
                .endsWith("<closed>");
    }

    private String compressed(String path) throws IOException {
        return Wire.exchange(
                        gateway,
                        "GET " + path
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: gzip\r\n\r\n")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
