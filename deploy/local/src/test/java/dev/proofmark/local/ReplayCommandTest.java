package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code replay} asks and says, before a server that answers what the test has laid ready. */
class ReplayCommandTest {

    private static final String KEY = "019ab000-0000-7000-8000-00000000000c";
    private static final String EVENT = "019ab000-0000-7000-8000-00000000000e";
    private static final String AUDIT = "/api/v1/operations/audit-service/";
    private static final String ITEM = AUDIT + "parked-keys/1";
    private static final String EMPTY = "{\"items\": [], \"next\": null}";

    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final List<String> changes = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer server = HttpServer.create();

    ReplayCommandTest() throws IOException {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/realms/", exchange -> answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":900}"));
        server.createContext("/api/", this::serve);
        server.start();
        for (String service : ReplayOptions.SERVICES) {
            lay("GET /api/v1/operations/" + service + "/parked-keys", EMPTY);
        }
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void saysThatNothingIsParked() {
        assertThat(run()).isZero();
        assertThat(words()).isEqualTo("Nothing is parked. · 보류된 이벤트가 없습니다.\n");
    }

    @Test
    void showsWhatIsParkedAndTouchesNothing() {
        parkInAudit();

        assertThat(run("--list")).isEqualTo(ReplayCommand.STILL_PARKED);

        assertThat(words())
                .contains("audit-service  proofmark.application.v1  " + KEY)
                .contains("application.submitted " + EVENT + ", since 2026-11-24T01:02:03Z; 2 behind it")
                .contains("  Broken: at first\n");
        assertThat(changes).isEmpty();
    }

    @Test
    void waitsForTheEndOfAReplayAndSaysThatAllWasTakenIn() {
        parkInAudit();
        lay("POST " + ITEM + "/replay", "{}");
        lay("GET " + ITEM, view("Broken: at first", true), "");

        assertThat(run("audit-service", KEY)).isZero();

        assertThat(words()).endsWith("  → taken in · 처리되었습니다\n");
        assertThat(changes).containsExactly("POST " + ITEM + "/replay {}");
    }

    @Test
    void saysWhyAKeyStaysParked() {
        parkInAudit();
        lay("POST " + ITEM + "/replay", "{}");
        lay("GET " + ITEM, view("Broken: again", false));

        assertThat(run(KEY)).isEqualTo(ReplayCommand.STILL_PARKED);

        assertThat(words()).endsWith("application.submitted " + EVENT + ": Broken: again\n");
    }

    @Test
    void leavesOtherKeysAlone() {
        parkInAudit();

        assertThat(run("019ab000-0000-7000-8000-0000000000ff")).isZero();

        assertThat(changes).isEmpty();
    }

    @Test
    void givesAnEventUpWithItsReason() {
        parkInAudit();
        lay("POST " + AUDIT + "parked-events/" + EVENT + "/skip", "{}");
        lay("GET " + ITEM, "");

        assertThat(run("--skip", EVENT, "--reason", "sent by mistake")).isZero();

        assertThat(words()).contains("  → given up; nothing waits any more");
        assertThat(changes)
                .containsExactly("POST " + AUDIT + "parked-events/" + EVENT + "/skip {\"reason\":\"sent by mistake\"}");
    }

    @Test
    void givesUpNoEventThatHoldsUpNothing() {
        assertThatThrownBy(() -> run("--skip", EVENT, "--reason", "sent by mistake"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(EVENT);
    }

    private void parkInAudit() {
        lay("GET " + AUDIT + "parked-keys", "{\"items\": [" + view("Broken: at first", false) + "], \"next\": null}");
    }

    private static String view(String reason, boolean replaying) {
        return """
                {"id": "1", "topic": "proofmark.application.v1", "key": "%s", "since": "2026-11-24T01:02:03Z",
                 "first": {"eventId": "%s", "type": "application.submitted", "reason": "%s"},
                 "waiting": 2, "replaying": %s}""".formatted(KEY, EVENT, reason, replaying);
    }

    /** Lays answers ready, of which the last is given for ever; an empty one is "not found". */
    private void lay(String request, String... bodies) {
        answers.put(request, new ArrayDeque<>(List.of(bodies)));
    }

    private void serve(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (request.startsWith("POST")) {
            changes.add(request + " " + body);
        }
        Deque<String> laid = answers.getOrDefault(request, new ArrayDeque<>(List.of("")));
        String answer = laid.size() > 1 ? laid.removeFirst() : laid.getFirst();
        answer(exchange, answer.isEmpty() ? 404 : 200, answer.isEmpty() ? "{}" : answer);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private int run(String... words) {
        int port = server.getAddress().getPort();
        StackPorts ports = new StackPorts(port, 1, 2, 3, port, 5, 6, 7, 8, 9);
        StackSettings settings = new StackSettings(Path.of("."), Path.of("home"), ports);
        return new ReplayCommand(settings, new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(ReplayOptions.of(List.of(words)));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
