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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-One: a\nX-Two: b",
                "X-Bare: a\rTransfer-Encoding: chunked",
                "X-Nothing: a\0b",
                "X Blank: a",
                "X\tTab: a",
                "X\u000bInvisible: a",
                "X\u007fInvisible: a",
                "X\u00e4Letter: a",
                "X(Bracket): a",
                "\u0000: a",
                ": nameless",
                "without-a-colon",
                "Host: elsewhere.example"
            })
    void refusesHeadersThatTwoPartsMightReadDifferently(String header) throws IOException {
        String answer = Wire.exchange(
                gateway,
                "GET /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("\"service\"");
    }

    @Test
    void readsAFoldedLineAsOneAndPassesItOnAsOne() throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(
                        "GET /api/v1/organisations HTTP/1.1",
                        "Host: localhost",
                        "X-Folded: a",
                        "\tContent-Length: 5",
                        "Connection: close",
                        "",
                        ""));

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("\"x-folded\":\"a Content-Length: 5\"")
                .doesNotContain("\"content-length\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FFFFFFFFFFFFFFFF\r\nx",
                "80000000\r\nx",
                "-1\r\nx",
                "0x5\r\nhello\r\n0\r\n\r\n",
                "+5\r\nhello\r\n0\r\n\r\n",
                "5\r\nhelloX0\r\n\r\n",
                "\r\n5\r\nhello\r\n0\r\n\r\n",
                "g\r\nhello\r\n0\r\n\r\n"
            })
    void reachesNoServiceWithChunksOfUnclearLength(String chunks) throws IOException {
        String answer = Wire.exchange(gateway, chunked("") + chunks + SMUGGLED);

        assertThat(answer).doesNotContain("smuggled").doesNotContain("\"bodyLength\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5;extension=\"a;b\"\r\nhello\r\n0;x\r\n\r\n",
                "05\r\nhello\r\n000\r\n\r\n",
                "5\r\nhello\r\n0\r\nX-Trailer: a\r\nContent-Length: 50\r\n\r\n"
            })
    void passesTheBytesOfChunksOnAndNothingElse(String chunks) throws IOException {
        String answer = Wire.exchange(gateway, chunked("Trailer: X-Trailer\r\n") + chunks + lastRequest());

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("\"bodyLength\":5", "/api/v1/findings/last")
                .doesNotContain("extension")
                .doesNotContain("x-trailer")
                .endsWith("<closed>");
    }

    @Test
    void readsNoAddressOfAnotherPlaceAsOurs() throws IOException {
        String answer = Wire.exchange(
                gateway,
                "GET http://169.254.169.254/latest/meta-data HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @Test
    void takesTheWholeAddressOfOneOfOurPlacesForItsPath() throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(
                        "GET http://elsewhere.example/api/v1/organisations/1?a=b HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "",
                        ""));

        assertThat(answer).contains("\"uri\":\"/api/v1/organisations/1?a=b\"").doesNotContain("elsewhere.example");
    }

    @Test
    void takesNoMoreAwayForAConnectionThanItMay() throws IOException {
        String answer = Wire.exchange(
                gateway,
                lines(
                        "GET /api/v1/organisations HTTP/1.1",
                        "Host: localhost",
                        "Connection: close, X-Foo, Authorization, X-Request-Id, traceparent, Cookie, Idempotency-Key",
                        "X-Foo: for the gateway",
                        "X_Foo: ambiguous",
                        "Authorization: Bearer kept",
                        "",
                        ""));

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("\"authorization\":\"Bearer kept\"", "\"x-request-id\"", "\"traceparent\"")
                .doesNotContain("for the gateway")
                .doesNotContain("ambiguous");
    }

    @Test
    void keepsAnOldConnectionOnlyWhereItIsAskedTo() throws IOException {
        String one = "GET /api/v1/organisations/1 HTTP/1.0\r\nHost: localhost\r\n";
        String kept = Wire.exchange(gateway, one + "Connection: keep-alive\r\n\r\n" + one + "\r\n");
        String closed = Wire.exchange(gateway, one + "\r\n" + one + "\r\n");

        assertThat(kept.split("\"service\"", -1)).hasSize(3);
        assertThat(closed.split("\"service\"", -1)).hasSize(2);
        assertThat(closed).endsWith("<closed>").doesNotContain("ransfer-encoding: chunked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"split", "two-lengths", "endless-header"})
    void passesNoAnswerOnWhoseEndIsNotClear(String answered) throws IOException {
        String answer = Wire.exchange(
                gateway, "GET /api/v1/audits/raw-" + answered + " HTTP/1.1\r\nHost: localhost\r\n\r\n" + lastRequest());

        assertThat(answer)
                .contains("/api/v1/findings/last")
                .doesNotContain("injected")
                .doesNotContain("Set-Cookie");
    }

    private static String chunked(String header) {
        return "POST /api/v1/organisations HTTP/1.1\r\nHost: localhost\r\n" + header
                + "Transfer-Encoding: chunked\r\n\r\n";
    }

    private static String lastRequest() {
        return "GET /api/v1/findings/last HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }
}
