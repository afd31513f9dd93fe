package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service that does not answer does to its callers, and what it does not do to the others'. */
@QuarkusTest
@WithTestResource(FarSide.class)
class CircuitIT {

    private static final int CALLS = 20;
    private static final int SHARED_CONNECTIONS = 64;
    private static final String OWNED = "/api/v1/certificates";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI gateway;

    @BeforeEach
    void comes() {
        certificateService("comes");
        Awaitility.await().until(() -> read(OWNED) == 200);
    }

    @AfterEach
    void goes() {
        certificateService("goes");
    }

    @Test
    void opensForItsOwnCallersWhenAServiceHangsAndClosesWhenItIsBack() {
        certificateService("hangs");

        assertThat(readAtOnce(OWNED)).containsOnly(504);

        given().get(OWNED).then().statusCode(503).header("Retry-After", "2").body("rule", equalTo("unavailable"));
        given().body("{}").post(OWNED).then().statusCode(503).body("rule", equalTo("unavailable"));
        given().body(new byte[100_000])
                .put("/api/v1/imports/certificates/5/content")
                .then()
                .statusCode(503)
                .body("rule", equalTo("unavailable"));
        assertThat(read("/api/v1/organisations")).isEqualTo(200);
        assertThat(read("/api/v1/audits")).isEqualTo(200);

        certificateService("comes");
        Awaitility.await().until(() -> read(OWNED) == 200);
    }

    @Test
    void opensForADeadServiceAndClosesWithoutAnybodyAskingForIt() {
        certificateService("goes");
        assertThat(readAtOnce(OWNED)).containsOnly(503);

        certificateService("comes");

        // Only a write asks here: it is never the one that tries whether the service is back.
        Awaitility.await().until(() -> given().body("{}").post(OWNED).statusCode() == 200);
    }

    @Test
    void staysClosedWhileAServiceAnswersWhateverItSays() {
        assertThat(readAtOnce(OWNED + "/failing")).containsOnly(500);

        given().get(OWNED + "/failing").then().statusCode(500).body(equalTo("mine"));
        assertThat(read(OWNED)).isEqualTo(200);
    }

    @Test
    void staysClosedWhenCallersHangUp() throws IOException {
        for (int call = 0; call < CALLS; call++) {
            hangUp("GET " + OWNED + "/silent HTTP/1.1\r\nHost: localhost\r\n\r\n");
            hangUp("POST " + OWNED + "/1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhello");
        }

        assertThat(readAtOnce(OWNED)).containsOnly(200);
    }

    /** As many as there are connections to a service, and for longer than an answer may take. */
    @Test
    void holdsNoServiceForBodiesThatComeSlowly() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int each = 0; each < SHARED_CONNECTIONS; each++) {
                slow.add(new Socket(gateway.getHost(), gateway.getPort()));
                send(
                        slow.getLast(),
                        "POST " + OWNED
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 10\r\n\r\nhello");
            }
            assertThat(readAtOnce(OWNED)).containsOnly(200);
            Awaitility.await().pollDelay(Duration.ofMillis(1500)).until(() -> true);

            for (Socket socket : slow) {
                send(socket, "world");
            }

            for (Socket socket : slow) {
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200 ")
                        .contains("\"bodyLength\":10");
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private void hangUp(String request) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            send(socket, request);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static void certificateService(String what) {
        given().post(FarSide.CERTIFICATE + what).then().statusCode(200);
    }

    private static int read(String path) {
        return given().get(path).statusCode();
    }

    private static List<Integer> readAtOnce(String path) {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, CALLS)
                    .mapToObj(call -> CompletableFuture.supplyAsync(() -> read(path), callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
