package dev.proofmark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over the wire on purpose to be misread. */
@QuarkusTest
@WithTestResource(FarSide.class)
class EdgeIT {

    private static final String SMUGGLED = "GET /api/v1/organisations/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: -5",
                "Content-Length: 5x",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding : chunked",
                "Content-Length : 5",
                " Content-Length: 5"
            })
    void refusesARequestWhoseEndIsNotClear(String lengths) throws IOException {
        String answer = Wire.exchange(
                gateway,
                "POST /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\n" + lengths + "\r\n\r\n0\r\n\r\n"
                        + SMUGGLED);

        assertThat(answer).startsWith("HTTP/1.1 400 ").endsWith("<closed>").doesNotContain("smuggled");
    }

    @Test
    void refusesTransferEncodingInHttp10() throws IOException {
        String answer = Wire.exchange(
                gateway,
                "POST /api/v1/organisations HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + SMUGGLED);

        assertThat(answer).startsWith("HTTP/1.").contains(" 400 ").doesNotContain("smuggled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void refusesABodyWhereNoneBelongs(String method) throws IOException {
        String answer = Wire.exchange(
                gateway,
                method + " /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Length: 5\r\n\r\nhello");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "OPTIONS", "PROPFIND", "GARBAGE"})
    void refusesMethodsThatNobodyServes(String method) throws IOException {
        String answer = Wire.exchange(
                gateway, method + " /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD")
                .contains("method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/organisations/../../../q/health",
                "/api/v1/organisations/..%2f..%2f..%2fq/health",
                "/api/v1/organisations/%2e%2e/%2e%2e/%2e%2e/q/health",
                "/api/v1/organisations/.",
                "//api/v1/organisations",
                "/api/v1/organisations;x=1",
                "/api/v1/organisations/%00",
                "/api/v1\\organisations",
                "/api/v1/organisations/%zz"
            })
    void refusesAddressesThatTwoPartsMightReadDifferently(String target) throws IOException {
        String answer =
                Wire.exchange(gateway, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: y", "Host: a b", "Host: local\thost"})
    void refusesARequestThatIsForNobody(String header) throws IOException {
        String answer = Wire.exchange(
                gateway, "GET /api/v1/organisations HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("malformed-request");
    }

    @Test
    void refusesALineThatIsTooLong() throws IOException {
        String answer = Wire.exchange(
                gateway, "GET /api/v1/organisations?q=" + "x".repeat(5000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).contains(" 414 ").endsWith("<closed>");
    }

    @Test
    void refusesHeadersThatAreTooLarge() throws IOException {
        String answer = Wire.exchange(
                gateway,
                "GET /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\nX-Big: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).contains(" 431 ").endsWith("<closed>");
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() throws IOException {
        String answer = Wire.exchange(
                gateway,
                "POST /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Length: 70000\r\n\r\n" + "x".repeat(70_000));

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("/problems/too-large")
                .contains("65536");
    }

    @Test
    void refusesABodyThatGrowsTooLarge() throws IOException {
        String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";

        String answer = Wire.exchange(
                gateway,
                "POST /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(20) + "0\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("/problems/too-large")
                .contains("65536");
    }

    @Test
    void takesABodyInChunksBelowTheLimit() throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(
                        "POST /api/v1/organisations HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Transfer-Encoding: chunked",
                        "",
                        "5",
                        "hello",
                        "6",
                        " world",
                        "0",
                        "",
                        ""));

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"bodyLength\":11");
    }

    @Test
    void answersExpectationsItself() throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(
                        "POST /api/v1/organisations HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Expect: 100-continue",
                        "Content-Length: 5",
                        "",
                        "hello"));

        assertThat(answer)
                .startsWith("HTTP/1.1 100 Continue")
                .contains("\"bodyLength\":5")
                .doesNotContain("expect");
    }

    @Test
    void servesSeveralRequestsOnOneConnection() throws IOException {
        String read = "GET /api/v1/organisations/1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String write = "POST /api/v1/audits/2 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello";
        String last = "GET /api/v1/findings/3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        String answer = Wire.exchange(gateway, read + write + read + last);

        assertThat(answer.split("HTTP/1\\.1 200 OK", -1)).hasSize(5);
        assertThat(answer)
                .contains("/api/v1/audits/2")
                .contains("/api/v1/findings/3")
                .endsWith("<closed>");
    }

    @Test
    void upgradesToNothing() throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(
                        "GET /api/v1/organisations HTTP/1.1",
                        "Host: localhost",
                        "Connection: Upgrade, close",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                        "",
                        ""));

        assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("\"upgrade\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /dev/v1/clock", "GET /dev/v1/clock/journeys/0198c5a2-3f10-7cc2-8a9e-3b1f6c2d7e40"})
    void knowsOfNoTimeTravelWhereItIsOff(String asked) throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(asked + " HTTP/1.1", "Host: localhost", "Connection: close", "Authorization: Bearer x", "", ""));

        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("/problems/not-found");
    }

    @Test
    void movesNoClockWhereTimeTravelIsOff() throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(
                        "PUT /dev/v1/clock HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Authorization: Bearer x",
                        "Content-Type: application/json",
                        "Content-Length: 16",
                        "",
                        "{\"offset\":\"P1M\"}"));

        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("/problems/not-found");
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }
}
