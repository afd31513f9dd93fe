package dev.proofmark.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Asks quickly and quietly whether a container engine answers where Testcontainers would look for one, which itself is
 * loud where none does.
 *
 * @param environment the process' environment
 * @param home the user's home
 */
record EngineProbe(Map<String, String> environment, Path home) {

    /** Enough for an engine that the system starts at the first question. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final byte[] PING =
            "GET /_ping HTTP/1.0\r\nHost: engine\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ANSWER = "HTTP/1.x 200";

    static boolean engineAnswers() {
        EngineProbe probe = new EngineProbe(System.getenv(), Path.of(System.getProperty("user.home")));
        return probe.addresses().stream().anyMatch(engine -> answers(engine, PATIENCE));
    }

    /** What is configured, and the usual sockets that exist. */
    List<URI> addresses() {
        Properties configured = configured();
        Stream<String> named = Stream.of(
                configured.getProperty("tc.host"),
                environment.get("DOCKER_HOST"),
                configured.getProperty("docker.host"));
        Stream<String> usual = Stream.of(
                        Path.of("/var/run/docker.sock"),
                        Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/run/user/" + userId()), "docker.sock"),
                        home.resolve(".docker/run/docker.sock"),
                        home.resolve(".docker/desktop/docker.sock"))
                .filter(Files::exists)
                .map(socket -> "unix://" + socket);
        return Stream.concat(named.filter(Objects::nonNull).filter(name -> !name.isBlank()), usual)
                .map(URI::create)
                .toList();
    }

    private Properties configured() {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(home.resolve(".testcontainers.properties"))) {
            properties.load(file);
        } catch (IOException absent) {
            return new Properties();
        }
        return properties;
    }

    private Object userId() {
        try {
            return Files.getAttribute(home, "unix:uid");
        } catch (IOException | UnsupportedOperationException unknown) {
            return 0;
        }
    }

    /** Whether an engine answers there, and soon enough. */
    static boolean answers(URI engine, Duration patience) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual().start(() -> answer.complete(asked(engine)));
        boolean answered = answer.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        // Closes what it still waits on.
        asking.interrupt();
        return answered;
    }

    private static boolean asked(URI engine) {
        try {
            return switch (String.valueOf(engine.getScheme())) {
                case "unix" -> pings(Path.of(engine.getPath()));
                case "tcp", "http", "https" -> listens(engine);
                default -> false;
            };
        } catch (IOException | IllegalArgumentException nobody) {
            return false;
        }
    }

    private static boolean pings(Path socket) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            boolean connected = channel.connect(UnixDomainSocketAddress.of(socket));
            ByteBuffer question = ByteBuffer.wrap(PING);
            while (connected && question.hasRemaining()) {
                channel.write(question);
            }
            ByteBuffer answer = ByteBuffer.allocate(ANSWER.length());
            int read = 0;
            while (read >= 0 && answer.hasRemaining()) {
                read = channel.read(answer);
            }
            String status = new String(answer.array(), StandardCharsets.US_ASCII);
            return status.startsWith("HTTP/1.") && status.endsWith(" 200");
        }
    }

    /** Behind a port there may be TLS, so being connected is answer enough. */
    private static boolean listens(URI engine) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(engine.getHost(), engine.getPort()));
            return true;
        }
    }
}
