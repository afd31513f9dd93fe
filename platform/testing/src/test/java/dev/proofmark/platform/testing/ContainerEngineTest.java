package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ResourceReaper;

/** Against an engine of few words. */
class ContainerEngineTest {

    private static final DockerImageName IMAGE = DockerImageName.parse("quay.io/proofmark/keycloak:26");

    private record Answer(int status, String body) {}

    private static final Answer MISSING = new Answer(404, "{\"message\":\"no such image\"}");
    private static final Answer PRESENT = new Answer(200, "{\"Id\":\"sha256:1\"}");
    private static final Answer PULLED = new Answer(200, "{\"status\":\"Status: Downloaded newer image\"}");
    private static final Answer UNREACHABLE = new Answer(500, "{\"message\":\"lookup quay.io: no such host\"}");
    private static final Answer BROKEN_OFF =
            new Answer(200, "{\"error\":\"unexpected EOF\",\"status\":\"Extracting\"}");

    private final List<String> pulls = new CopyOnWriteArrayList<>();
    private final HttpServer server = server();
    private final DockerClient engine = engine();

    @AfterEach
    void stop() throws IOException {
        engine.close();
        server.stop(0);
    }

    @Test
    void doesNotFetchAnImageThatIsThere() throws Exception {
        whenInspected(PRESENT);
        ContainerEngine.provide(engine, IMAGE, "look elsewhere");
        assertThat(pulls).isEmpty();
    }

    @Test
    void fetchesAnImageThatIsMissing() throws Exception {
        whenInspected(MISSING);
        whenPulled(PULLED);
        ContainerEngine.provide(engine, IMAGE, "look elsewhere");
        assertThat(pulls).singleElement().asString().startsWith("fromImage=quay.io%2Fproofmark%2Fkeycloak&tag=26");
    }

    @Test
    void asksOnceAndSaysWhichImageIsNotToBeHadAndWhatHelps() {
        whenInspected(MISSING);
        whenPulled(UNREACHABLE);
        assertThatThrownBy(() -> ContainerEngine.provide(engine, IMAGE, "look elsewhere"))
                .isInstanceOf(ContainersUnavailable.class)
                .hasMessageMatching(
                        "the engine cannot fetch quay\\.io/proofmark/keycloak:26 .*no such host.*; look elsewhere");
        assertThat(pulls).hasSize(1);
    }

    @Test
    void doesNotTakeAnImageThatBrokeOff() {
        whenInspected(MISSING);
        whenPulled(BROKEN_OFF);
        assertThatThrownBy(() -> ContainerEngine.provide(engine, IMAGE, "look elsewhere"))
                .isInstanceOf(ContainersUnavailable.class)
                .hasMessageContaining("unexpected EOF");
    }

    @Test
    void knowsTheCleanerOfThisTestcontainers() throws IOException {
        String type = ResourceReaper.class.getName().replace('.', '/').replace("ResourceReaper", "RyukContainer");
        try (InputStream compiled = ResourceReaper.class.getResourceAsStream("/" + type + ".class")) {
            assertThat(compiled).isNotNull();
            assertThat(new String(compiled.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains(ContainerEngine.CLEANER);
        }
    }

    private void whenInspected(Answer answer) {
        var _ = server.createContext("/v1.44/images/quay.io/proofmark/keycloak", exchange -> send(exchange, answer));
    }

    private void whenPulled(Answer answer) {
        var _ = server.createContext("/v1.44/images/create", exchange -> {
            pulls.add(exchange.getRequestURI().getRawQuery());
            send(exchange, answer);
        });
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var _ = server.createContext("/", exchange -> send(exchange, new Answer(200, "OK")));
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DockerClient engine() {
        URI address = URI.create("tcp://127.0.0.1:" + server.getAddress().getPort());
        return DockerClientProviderStrategy.getClientForConfig(
                TransportConfig.builder().dockerHost(address).build());
    }
}
