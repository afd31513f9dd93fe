package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineProbeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path home;

    @Test
    void findsAnEngineThatAnswersAtItsSocket() throws IOException {
        try (ServerSocketChannel engine = listening()) {
            answer(engine, "HTTP/1.1 200 OK\r\n\r\nOK");
            assertThat(EngineProbe.answers(socket(), PATIENCE)).isTrue();
        }
    }

    @Test
    void doesNotTakeEveryServerForAnEngine() throws IOException {
        try (ServerSocketChannel other = listening()) {
            answer(other, "HTTP/1.1 404 Not Found\r\n\r\n");
            assertThat(EngineProbe.answers(socket(), PATIENCE)).isFalse();
        }
    }

    @Test
    void saysNoAtOnceWhereASocketWasLeftBehind() throws IOException {
        listening().close();
        assertThat(Path.of(socket().getPath())).exists();
        assertAtOnceNo(socket());
    }

    @Test
    void saysNoAtOnceWhereNobodyListens() throws IOException {
        assertAtOnceNo(URI.create("unix:///nowhere/docker.sock"));
        assertAtOnceNo(URI.create("tcp://127.0.0.1:" + closedPort()));
        assertAtOnceNo(URI.create("ssh://somebody@127.0.0.1"));
        assertAtOnceNo(URI.create("tcp://127.0.0.1"));
        assertAtOnceNo(URI.create("nonsense"));
    }

    @Test
    void doesNotWaitForAnEngineThatHangs() throws IOException {
        try (ServerSocketChannel silent = listening()) {
            assertThat(silent.isOpen()).isTrue();
            assertThat(EngineProbe.answers(socket(), Duration.ofMillis(200))).isFalse();
        }
    }

    @Test
    void takesAPortThatListensForAnEngine() throws IOException {
        try (ServerSocket engine = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(EngineProbe.answers(URI.create("tcp://127.0.0.1:" + engine.getLocalPort()), PATIENCE))
                    .isTrue();
        }
    }

    @Test
    void looksWhereTheEnvironmentAndTestcontainersPropertiesPoint() throws IOException {
        Files.writeString(home.resolve(".testcontainers.properties"), "docker.host=tcp\\://127.0.0.1\\:2375\n");
        EngineProbe probe = new EngineProbe(Map.of("DOCKER_HOST", "unix:///engine.sock"), home);
        assertThat(probe.addresses()).startsWith(URI.create("unix:///engine.sock"), URI.create("tcp://127.0.0.1:2375"));
    }

    @Test
    void looksAtTheUsersSocketsThatExist() throws IOException {
        Path runtime = Files.createDirectory(home.resolve("runtime"));
        Path socket = Files.createFile(runtime.resolve("docker.sock"));
        EngineProbe probe = new EngineProbe(Map.of("XDG_RUNTIME_DIR", runtime.toString()), home);
        assertThat(probe.addresses()).contains(URI.create("unix://" + socket));
        Files.delete(socket);
        assertThat(probe.addresses()).doesNotContain(URI.create("unix://" + socket));
    }

    private static void assertAtOnceNo(URI engine) {
        long before = System.nanoTime();
        assertThat(EngineProbe.answers(engine, PATIENCE)).as("%s", engine).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE);
    }

    private URI socket() {
        return URI.create("unix://" + home.resolve("docker.sock"));
    }

    private ServerSocketChannel listening() throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(home.resolve("docker.sock")));
    }

    private static void answer(ServerSocketChannel server, String text) {
        var _ = Thread.ofVirtual().start(() -> {
            try (SocketChannel client = server.accept()) {
                assertThat(client.read(ByteBuffer.allocate(256))).isPositive();
                assertThat(client.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII))))
                        .isPositive();
            } catch (IOException closed) {
                // The test is over.
            }
        });
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
