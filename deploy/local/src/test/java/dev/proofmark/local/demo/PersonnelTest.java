package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The far side is a server that has on record what was put there, or that refuses everything. */
class PersonnelTest {

    private static final Path FILE = Path.of("seed", "people.json");
    private static final String TOKEN = "{\"access_token\": \"t\", \"expires_in\": 900}";

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final List<String> changes = new ArrayList<>();
    private int changeStatus = 201;
    private boolean overtaken;
    private HttpServer server = HttpServer.create();

    PersonnelTest() throws IOException {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/", exchange -> answer(exchange, 200, TOKEN));
        server.createContext("/api/", this::serve);
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void areRecordedWithEverythingAndOnce() throws IOException {
        int everything = 0;
        for (JsonNode person : Json.MAPPER.readTree(Files.readString(FILE)).path("people")) {
            everything += 1 + person.path("competences").size();
        }

        assertThat(personnel().record()).isEqualTo(everything);
        assertThat(changes).hasSize(everything);
        assertThat(personnel().record()).isZero();
        assertThat(changes).hasSize(everything);
    }

    /** A record that somebody else makes at the same moment is on record, which is all that was wanted. */
    @Test
    void areLeftToWhoeverIsFaster() {
        overtaken = true;

        assertThat(personnel().record()).isZero();
        assertThat(changes).isNotEmpty();
    }

    @Test
    void areRecordedByOthersAndUnderIdsOfTheirOwn() throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode person : Json.MAPPER.readTree(Files.readString(FILE)).path("people")) {
            assertThat(person.path("recordedBy")).isNotEqualTo(person.path("person"));
            assertThat(Person.named(person.path("person").asText())).isNotNull();
            person.path("competences")
                    .forEach(competence -> ids.add(competence.path("id").asText()));
        }
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void tellWhyTheyCouldNotBeRecorded() {
        changeStatus = 422;

        assertThatThrownBy(() -> personnel().record())
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("PUT /api/v1/auditors/")
                .hasMessageContaining("422");
    }

    private Personnel personnel() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        return Personnel.read(FILE, new Gateway(address, address, Duration.ZERO, notice -> {}));
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (exchange.getRequestMethod()) {
            case "GET" -> answer(exchange, known.contains(path) ? 200 : 404, "{}");
            case "PUT" -> change(exchange, path);
            default ->
                change(
                        exchange,
                        path + "/" + Json.MAPPER.readTree(body).path("id").asText());
        }
    }

    private void change(HttpExchange exchange, String address) throws IOException {
        changes.add(address);
        known.add(address);
        String rule = exchange.getRequestMethod().equals("PUT") ? "version-mismatch" : "already-exists";
        answer(exchange, overtaken ? 409 : changeStatus, "{\"type\": \"/problems/" + (overtaken ? rule : "-") + "\"}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
