package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are larger and slower than others, on the routes that stream them. */
@QuarkusTest
@WithTestResource(FarSide.class)
class UploadIT {

    private static final String CONTENT = "/api/v1/applications/5/documents/7/content";
    private static final int LARGEST = 2 << 20;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI gateway;

    @Test
    void passUpToTheirOwnLimit() {
        given().body(new byte[LARGEST])
                .put(CONTENT)
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(LARGEST))
                .body("service", equalTo("application"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/applications/5/documents/7/content",
        "PUT, /api/v1/applications/5/documents/7",
        "PUT, /api/v1/applications/5/documents/7/content/more",
        "PUT, /api/v1/audits/5/documents/7/content",
        "POST, /api/v1/organisations"
    })
    void passOnNoOtherRoute(String method, String path) {
        given().body(new byte[100_000])
                .request(method, path)
                .then()
                .statusCode(413)
                .body("rule", equalTo("too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"results", "timings"})
    void passWhereProductsAreTested(String what) {
        given().body(new byte[100_000])
                .post("/api/v1/evaluations/5/" + what)
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(100_000))
                .body("service", equalTo("audit"));
    }

    @Test
    void areRefusedBeforeTheyAreReadIfTheySayThatTheyAreTooLarge() throws IOException {
        String answer = Wire.exchange(gateway, head("Content-Length: " + (LARGEST + 1)));

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains(Integer.toString(LARGEST));
    }

    @Test
    void areCutOffWhereTheyGrowTooLarge() throws IOException {
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        String answer = Wire.exchange(gateway, head("Transfer-Encoding: chunked") + chunk.repeat(40) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains(Integer.toString(LARGEST));
    }

    /** Other requests must have their answer in a second here. */
    @Test
    void mayTakeLongerThanAnAnswerMay() throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(bytes(head("Content-Length: 10") + "hello"));
            socket.getOutputStream().flush();
            Awaitility.await().pollDelay(Duration.ofMillis(2500)).until(() -> true);
            socket.getOutputStream().write(bytes("world"));
            socket.getOutputStream().flush();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\"bodyLength\":10");
        }
    }

    @Test
    void areWaitedForNotForeverOnceTheyAreSent() {
        given().body(new byte[100_000])
                .put("/api/v1/applications/5/documents/silent/content")
                .then()
                .statusCode(504)
                .body("rule", equalTo("no-answer"));
    }

    @Test
    void breakOffAtTheServiceWhereTheyBreakOffHere() throws IOException {
        int before = interrupted();

        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(bytes(head("Content-Length: 1000000") + "x".repeat(500_000)));
            socket.getOutputStream().flush();
        }

        Awaitility.await().until(() -> interrupted() == before + 1);
    }

    private static int interrupted() {
        return given().get("/api/v1/applications").then().extract().path("interrupted");
    }

    private static String head(String length) {
        return "PUT " + CONTENT + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + length + "\r\n\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
