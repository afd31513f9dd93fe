package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong before a resource is reached, over a bare connection. */
@QuarkusTest
class FaultsIT {

    private static final int LIMIT = 64 * 1024;
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\nContent-Type: application/json";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"X: y", "Host: a b", "Host: local\thost"})
    void refusesARequestThatIsForNobody(String header) throws IOException {
        assertProblem(send("GET /echo/1 HTTP/1.1\r\n" + header + "\r\n"), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/echo/%zz", "/echo/%", "/echo/%4", "/%zz", "/q/%zz", "/q/openapi/%zz", "/echo/1?limit=%zz"})
    void refusesAnAddressThatIsNoneWithTheBareStatus(String target) throws IOException {
        String answer = send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n<closed>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo/%00", "/echo/1"})
    void refusesAnIdThatIsNone(String target) throws IOException {
        assertProblem(send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n"), 400, "invalid-id");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /echo/%c3%28, 400",
        "GET echo, 404",
        "OPTIONS *, 404",
        "GET /nothing, 404",
        "GET /%00, 404",
        "GET /q/nothing, 404",
        "DELETE /echo, 405",
        "GARBAGE /echo, 405",
        "GET /busy, 503"
    })
    void answersWithAProblem(String line, int status) throws IOException {
        String answer = send(line + " HTTP/1.1\r\nHost: localhost\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertIsProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({"q=%00, ?q", "limit=1&q=a%00b, ?q", "q=%e2%80%ae, ?q", "q=a&q=%7f, ?q", "%00=a, ?"})
    void refusesAParameterWithCharactersThatNobodySees(String query, String pointer) throws IOException {
        String answer =
                send("GET /echo/00000000-0000-7000-8000-000000000000?" + query + " HTTP/1.1\r\nHost: localhost\r\n");

        assertProblem(answer, 400, "malformed-request");
        assertThat(answer).contains("\"pointer\":\"" + pointer + "\"", "control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%0a%09", "q=%ff", "q=%ed%a0%80", "q=%ea%b0%80"})
    void takesAnyOtherParameter(String query) throws IOException {
        assertThat(send("GET /echo/00000000-0000-7000-8000-000000000000?" + query + " HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json, text/plain", "json", "/", "text/"})
    void refusesAMediaTypeThatIsNone(String mediaType) throws IOException {
        String answer = send(
                "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + mediaType + "\r\nContent-Length: 2\r\n",
                "{}");

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void keepsFromEverybodyWhatNoAnnotationOpens() throws IOException {
        String answer = send("GET /echo/unmarked HTTP/1.1\r\nHost: localhost\r\n");

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer).doesNotContain("nobody said");
    }

    @Test
    void tellsNothingOfAFaultOfOurs() throws IOException {
        String answer = send("GET /broken HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");

        assertProblem(answer, 500, "internal");
        assertThat(answer).doesNotContain("secret");
    }

    @Test
    void speaksTheCallersLanguage() throws IOException {
        String answer = send("GET /echo/1 HTTP/1.1\r\nX: y\r\nAccept-Language: ko\r\n");

        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("content-language: ko");
        assertThat(answer).contains("요청을 읽을 수 없습니다.", "\"traceId\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/echo/reactive", "/nothing", "/q/nothing"})
    void refusesABodyThatSaysItIsTooLarge(String path) throws IOException {
        String body = body(LIMIT + 1);

        String answer = send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n",
                body);

        assertProblem(answer, 413, "too-large");
        assertThat(answer).contains(Integer.toString(LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/echo/reactive"})
    void refusesABodyThatGrowsTooLarge(String path) throws IOException {
        String body = chunked(body(LIMIT * 3));

        String answer = send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + CHUNKED + "\r\n", body);

        assertProblem(answer, 413, "too-large");
        assertThat(answer).contains(Integer.toString(LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/echo/reactive"})
    void takesABodyOfTheLargestSize(String path) throws IOException {
        String body = body(LIMIT);

        assertEchoes(body, send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + CHUNKED + "\r\n", chunked(body)));
        assertEchoes(
                body,
                send(
                        "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: " + LIMIT + "\r\n",
                        body));
    }

    /** A body of one member could be read from any text. */
    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/echo/reactive"})
    void readsABodyFromNothingButJson(String path) throws IOException {
        String body = body(100);

        String answer = send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: "
                        + body.length() + "\r\n",
                body);

        assertProblem(answer, 415, "unsupported-media-type");
    }

    /** The answer comes in chunks, whose marks stand between the words. */
    private static void assertEchoes(String body, String answer) {
        assertThat(answer).startsWith("HTTP/1.1 200 ");
        String echoed = answer.substring(answer.indexOf("\r\n\r\n") + 2).replaceAll("\r\n[0-9a-f]*\r\n|<closed>", "");
        assertThat(echoed.strip()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/echo/reactive"})
    void keepsSilentAboutABodyThatBreaksOff(String path) throws IOException {
        String answer = send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + CHUNKED + "\r\n", "zz\r\nhello");

        assertNothingLeaks(answer);
        assertThat(answer).endsWith("<closed>").doesNotContain("HTTP/1.1 2");
    }

    /** Netty turns these away before there is a request that a router could answer: a status and nothing else. */
    @ParameterizedTest
    @CsvSource({"5000, 0, 414", "0, 20000, 431"})
    void refusesWhatIsTooLongToReadWithTheBareStatus(int line, int header, int status) throws IOException {
        String answer = send(
                "GET /echo/" + "x".repeat(line) + " HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(header) + "\r\n");

        assertThat(answer).contains(" " + status + " ").endsWith("<closed>");
        assertNothingLeaks(answer);
    }

    private String send(String head) throws IOException {
        return send(head, "");
    }

    private String send(String head, String body) throws IOException {
        return Wire.exchange(service, head + "Connection: close\r\n\r\n" + body);
    }

    /** JSON of exactly that length. */
    private static String body(int length) {
        return "{\"words\":\"" + "x".repeat(length - 12) + "\"}";
    }

    private static String chunked(String body) {
        StringBuilder chunks = new StringBuilder();
        for (int start = 0; start < body.length(); start += 8192) {
            String chunk = body.substring(start, Math.min(body.length(), start + 8192));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return chunks + "0\r\n\r\n";
    }

    private static void assertProblem(String answer, int status, String rule) {
        assertIsProblem(answer);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("\"type\":\"/problems/" + rule + "\"");
    }

    private static void assertIsProblem(String answer) {
        assertNothingLeaks(answer);
        assertThat(answer).contains("application/problem+json", "\"type\":\"/problems/", "\"title\":\"");
    }

    private static void assertNothingLeaks(String answer) {
        assertThat(answer).doesNotContain("Exception", "dev.proofmark", "io.vertx", "java.", "<html", "<h1>", "\tat ");
    }
}
