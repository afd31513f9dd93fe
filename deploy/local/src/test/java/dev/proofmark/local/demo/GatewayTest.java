package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The far side of the wire is a server that answers what the test has laid ready. */
class GatewayTest {
    private static final String TOKEN = "{\"access_token\": \"t\", \"expires_in\": 900}";

    private final ConcurrentLinkedDeque<Integer> statuses = new ConcurrentLinkedDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server = HttpServer.create();

    GatewayTest() throws IOException {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/", exchange -> answer(exchange, 200, TOKEN));
        server.createContext("/api/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            answer(exchange, statuses.remove(), "{}");
        });
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void repeatsARequestWithItsKeyWhileAServiceIsAway() {
        statuses.addAll(List.of(503, 502, 504, 201));

        Answer answer = gateway(Duration.ofSeconds(20)).change(Person.APPLICANT, change());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(keys).hasSize(4).containsOnly(change().key().toString());
    }

    @Test
    void doesNotRepeatARefusal() {
        statuses.addAll(List.of(409, 201));

        assertThat(gateway(Duration.ofSeconds(20))
                        .change(Person.APPLICANT, change())
                        .status())
                .isEqualTo(409);
        assertThat(keys).hasSize(1);
    }

    @Test
    void givesUpInOneSentenceWhenThePatienceIsOver() {
        statuses.addAll(List.of(503, 503, 503, 503));

        assertThatThrownBy(() -> gateway(Duration.ZERO).change(Person.APPLICANT, change()))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("answers 503");
    }

    @Test
    void downloadsADocumentAsItCame() {
        statuses.add(200);

        byte[] document = gateway(Duration.ZERO)
                .download(Person.APPLICANT, "/api/v1/applications/1/agreement/pdf")
                .body();

        assertThat(Hashes.hex(document)).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    private Gateway gateway(Duration patience) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        return new Gateway(address, address, patience, notice -> {});
    }

    private static Gateway.Change change() {
        return new Gateway.Change(
                "POST", "/api/v1/organisations", Json.MAPPER.createObjectNode(), new UUID(0, 7), null);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
