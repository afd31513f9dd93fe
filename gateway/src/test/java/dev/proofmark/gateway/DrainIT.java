package dev.proofmark.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.backing.Ports;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged gateway stops: a process of its own, as in production, because a test's own cannot be stopped. */
class DrainIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = Ports.free();
    private final int servicePort = Ports.free();
    private final CompletableFuture<HttpServerRequest> underWay = new CompletableFuture<>();

    @Test
    void finishesWhatIsUnderWayAndTakesNothingNew(@TempDir Path folder) throws IOException, InterruptedException {
        Vertx vertx = Vertx.vertx();
        vertx.createHttpServer()
                .requestHandler(underWay::complete)
                .listen(servicePort)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        Process gateway = start(folder);
        try (HttpClient client = HttpClient.newHttpClient()) {
            Awaitility.await().atMost(PATIENCE).until(() -> isReady(client));
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(request("/api/v1/audits/slow"), HttpResponse.BodyHandlers.ofString());
            HttpServerRequest atTheService =
                    underWay.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();

            gateway.destroy();

            Awaitility.await().atMost(PATIENCE).until(() -> !isReady(client));
            Awaitility.await().atMost(PATIENCE).until(() -> isTurnedAway(client));
            assertThat(answer).isNotDone();
            atTheService
                    .response()
                    .end("finished")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).isEqualTo("finished");
            assertThat(gateway.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> isReady(client)).isInstanceOf(ConnectException.class);
        } finally {
            gateway.destroyForcibly();
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dquarkus.http.host=localhost",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.shutdown.delay=1S",
                        "-Dproofmark.gateway.upstreams.audit=http://localhost:" + servicePort,
                        "-Dproofmark.login.client-secret=of-nobody",
                        "-Dproofmark.login.cookie-keys=of-nobody-but-long-enough-to-be-a-key",
                        "-Dproofmark.status-index.folder=" + folder.resolve("status-index"),
                        "-Dkafka.bootstrap.servers=localhost:1",
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar")
                                .toAbsolutePath()
                                .toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gateway.log").toFile())
                .start();
    }

    private boolean isReady(HttpClient client) throws IOException, InterruptedException {
        try {
            return status(client, "/q/health/ready") == 200;
        } catch (ConnectException notYet) {
            if (underWay.isDone()) {
                throw notYet;
            }
            return false;
        }
    }

    private boolean isTurnedAway(HttpClient client) throws IOException, InterruptedException {
        return status(client, "/problems") == 503;
    }

    private int status(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(request(path), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }
}
