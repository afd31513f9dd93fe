package dev.proofmark.gateway;

import dev.proofmark.platform.backing.EmbeddedKafka;
import dev.proofmark.platform.backing.EmbeddedKeycloak;
import dev.proofmark.platform.backing.PortalClient;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the gateway in its tests: two servers that tell what reached them, and a third address where
 * nobody listens unless {@code complete} is asked for, or until a test calls somebody there by {@link #CERTIFICATE};
 * with {@code mailbox}, a mailbox too; with {@code login}, a real Keycloak and Kafka. Their answers are the only
 * way a test looks at them, as over any wire.
 */
public final class FarSide implements QuarkusTestResourceLifecycleManager {

    /** A POST here and then {@code comes}, {@code goes} or {@code hangs} is what certificate-service does. */
    static final String CERTIFICATE = "/api/v1/audits/certificate-service-";

    private final AtomicReference<@Nullable HttpServer> certificate = new AtomicReference<>();
    private final AtomicBoolean hangs = new AtomicBoolean();
    private int certificatePort;
    private final Map<String, AtomicInteger> visits = new ConcurrentHashMap<>();
    private final AtomicInteger interrupted = new AtomicInteger();
    private @Nullable Vertx vertx;
    private boolean complete;
    private boolean withMailbox;
    private boolean withLogin;
    private static @Nullable EmbeddedKeycloak keycloak;
    private static @Nullable EmbeddedKafka kafka;

    @Override
    public void init(Map<String, String> arguments) {
        complete = arguments.containsKey("complete");
        withMailbox = arguments.containsKey("mailbox");
        withLogin = arguments.containsKey("login");
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        Map<String, String> settings = new HashMap<>(services(vertx));
        settings.put("proofmark.login.client-secret", "proofmark-portal");
        settings.put("proofmark.login.cookie-keys", "a secret that only these tests have");
        if (withLogin) {
            settings.putAll(login());
        }
        settings.putAll(TlsKey.settings());
        if (withMailbox) {
            settings.put("proofmark.dev.mail-url", "http://localhost:" + listen(vertx, "mailbox"));
        }
        return settings;
    }

    /** Limits so short that a test meets them; Keycloak must know where to send browsers back. */
    private static Map<String, String> login() {
        URI gateway = URI.create("http://localhost:" + freePort());
        keycloak = EmbeddedKeycloak.throwAway(PortalClient.throwAway(gateway));
        kafka = EmbeddedKafka.throwAway();
        try {
            keycloak.launch();
            kafka.start();
            keycloak.awaitReady();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(
                "quarkus.http.test-port",
                Integer.toString(gateway.getPort()),
                "proofmark.login.public-url",
                gateway.toString(),
                "proofmark.login.issuer",
                keycloak.realmUrl(),
                "proofmark.login.fresh-limit",
                "3S",
                "proofmark.login.renew-ahead",
                "299S",
                "kafka.bootstrap.servers",
                kafka.bootstrapServers());
    }

    /** The broker of the tests that asked for a login. */
    static EmbeddedKafka kafka() {
        return Objects.requireNonNull(kafka);
    }

    /** The Keycloak of the tests that asked for one. */
    static EmbeddedKeycloak keycloak() {
        return Objects.requireNonNull(keycloak);
    }

    private Map<String, String> services(Vertx on) {
        certificatePort = freePort();
        if (complete) {
            command(on, "comes").toCompletionStage().toCompletableFuture().join();
        }
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("proofmark.gateway.upstreams.application", "http://localhost:" + listen(on, "application")),
                Map.entry("proofmark.gateway.upstreams.audit", "http://localhost:" + listen(on, "audit")),
                Map.entry("proofmark.gateway.upstreams.certificate", "http://localhost:" + certificatePort),
                Map.entry("proofmark.gateway.answer-timeout", "1S"),
                Map.entry("proofmark.gateway.upload-answer-timeout", "1S"),
                Map.entry("proofmark.http.largest-body", "64K"),
                Map.entry("proofmark.imports.largest", "1M"),
                Map.entry("proofmark.documents.largest", "2M"),
                Map.entry("proofmark.gateway.trusted-proxies", "127.0.0.1"),
                Map.entry("proofmark.gateway.limits.per-address.at-once", "2000"),
                Map.entry("proofmark.gateway.limits.per-address.per-second", "100"),
                Map.entry("proofmark.gateway.limits.per-credential.at-once", "50"),
                Map.entry("proofmark.gateway.limits.per-credential.per-second", "1"));
    }

    @Override
    public void stop() {
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        if (withLogin) {
            keycloak().close();
            kafka().close();
        }
    }

    private int listen(Vertx on, String name) {
        return server(on, name)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private HttpServer server(Vertx on, String name) {
        HttpServer server = on.createHttpServer(new HttpServerOptions().setMaxHeaderSize(65536));
        return server.requestHandler(request -> answer(name, request));
    }

    private Future<?> command(Vertx on, String what) {
        hangs.set(what.equals("hangs"));
        if (what.equals("goes")) {
            HttpServer server = certificate.getAndSet(null);
            return server == null ? Future.succeededFuture() : server.close();
        }
        HttpServer server = server(on, "certificate");
        return certificate.compareAndSet(null, server) ? server.listen(certificatePort) : Future.succeededFuture();
    }

    private void answer(String name, HttpServerRequest request) {
        int visit = visits.computeIfAbsent(request.method() + request.uri(), key -> new AtomicInteger())
                .incrementAndGet();
        String path = String.valueOf(request.path());
        if (path.contains("/silent") || (name.equals("certificate") && hangs.get())) {
            return;
        }
        if (path.startsWith(CERTIFICATE)) {
            var _ = command(Objects.requireNonNull(vertx), path.substring(CERTIFICATE.length()))
                    .onComplete(done -> request.response().end());
            return;
        }
        if (path.contains("/raw-")) {
            raw(path.substring(path.indexOf("/raw-") + 5), request);
            return;
        }
        if (path.endsWith("/long")) {
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Access-Control-Allow-Origin", "*")
                    .end("[" + "1,".repeat(10_000) + "1]");
            return;
        }
        if (path.endsWith("/failing")) {
            request.response().setStatusCode(500).end("mine");
            return;
        }
        if (path.endsWith("/broken") && visit == 1) {
            request.connection().close();
            return;
        }
        if (path.equals("/q/openapi")) {
            request.response().end(document(name));
            return;
        }
        request.body().onFailure(broken -> interrupted.incrementAndGet()).onSuccess(body -> {
            if (path.endsWith("/made")) {
                request.response()
                        .setStatusCode(201)
                        .putHeader("Location", "http://" + request.getHeader("Host") + "/api/v1/audits/1?part=2")
                        .putHeader("Connection", "X-Inner")
                        .putHeader("X-Inner", "for the next hop only")
                        .putHeader("Referrer-Policy", "same-origin");
            }
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("ETag", "\"7\"")
                    .end(told(name, request, visit, body.length()).encode());
        });
    }

    /** Answers that no server writes by mistake. */
    private static void raw(String kind, HttpServerRequest request) {
        String answer = switch (kind) {
            case "split" ->
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: injected=1\r\n"
                        + "Content-Length: 8\r\n\r\ninjected";
            case "two-lengths" -> "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 8\r\n\r\ninjected";
            default -> "HTTP/1.1 200 OK\r\nX-Long: " + "injected".repeat(10_000) + "\r\n\r\n";
        };
        var _ = request.toNetSocket().compose(socket -> socket.write(answer).compose(written -> socket.close()));
    }

    private static String document(String name) {
        String path = Map.of("application", "/api/v1/applications", "audit", "/api/v1/audits")
                .getOrDefault(name, "/public/v1/certificates/{number}");
        return new JsonObject()
                .put("paths", Map.of(path, Map.of("get", Map.of("operationId", name, "responses", Map.of()))))
                .encode();
    }

    private JsonObject told(String name, HttpServerRequest request, int visit, int bodyLength) {
        JsonObject headers = new JsonObject();
        request.headers().forEach((header, value) -> headers.put(header.toLowerCase(java.util.Locale.ROOT), value));
        return new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("visit", visit)
                .put("bodyLength", bodyLength)
                .put("interrupted", interrupted.get())
                .put("headers", headers);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
