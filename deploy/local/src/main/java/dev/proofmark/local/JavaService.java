package dev.proofmark.local;

import dev.proofmark.platform.backing.BackingService;
import dev.proofmark.platform.backing.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of our own services, or the gateway, in a JVM of its own that is set for little memory and a quick start. */
final class JavaService implements BackingService {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    /** Compiles once and not well, which is soon done and needs little memory. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(1))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String name;
    private final int port;
    private final int heapMegabytes;
    private final boolean busy;
    private final StackSettings settings;
    private final Map<String, String> environment;
    private @Nullable ServerProcess process;

    /**
     * A service.
     *
     * @param name its module's name
     * @param heapMegabytes the most that its heap may grow to
     * @param busy whether everything goes through it, so that compiling it well pays off
     * @param environment its configuration
     */
    JavaService(
            String name,
            int port,
            int heapMegabytes,
            boolean busy,
            StackSettings settings,
            Map<String, String> environment) {
        this.name = name;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
        this.busy = busy;
        this.settings = settings;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public synchronized Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public synchronized void launch() throws IOException {
        Path jar = settings.root().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackException("it is not built: ./mvnw -DskipTests package");
        }
        List<String> command = new ArrayList<>(List.of(ServerProcess.java(), "-Xmx" + heapMegabytes + "m"));
        command.addAll(JAVA_OPTIONS);
        if (!busy) {
            command.add(QUICK_COMPILER);
        }
        command.addAll(List.of("-jar", jar.toString()));
        process = ServerProcess.start(command, environment, settings.log(name));
    }

    @Override
    public synchronized boolean ready() {
        return process != null && process.isAlive() && answers(port);
    }

    /** Whether the service of a port says that it is ready. */
    static boolean answers(int port) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop(GRACE);
            process = null;
        }
    }
}
