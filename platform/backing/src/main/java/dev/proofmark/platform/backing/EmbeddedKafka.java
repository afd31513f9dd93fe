package dev.proofmark.platform.backing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker that is its own controller (KRaft), in a JVM of its own: its class path would collide with
 * Quarkus'.
 */
public final class EmbeddedKafka implements BackingService {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server=info",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path folder;
    private final Path log;
    private final int port;
    private final int controllerPort;
    private @Nullable ServerProcess process;

    /**
     * A broker with kept data.
     *
     * @param folder its data
     * @param log the file for what it prints
     * @param port where clients connect
     * @param controllerPort where it talks to itself
     */
    public EmbeddedKafka(Path folder, Path log, int port, int controllerPort) {
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** One for tests: free ports, data that nobody keeps. */
    public static EmbeddedKafka throwAway() {
        Path folder = ThrowAway.folder("kafka");
        EmbeddedKafka kafka =
                new EmbeddedKafka(folder.resolve("broker"), folder.resolve("kafka.log"), Ports.free(), Ports.free());
        return ThrowAway.atExit(kafka, folder);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public synchronized Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public synchronized void launch() throws IOException {
        Files.createDirectories(folder);
        Path configuration = folder.resolve("server.properties");
        // As bytes, with everything beyond ASCII escaped: Kafka reads them so, and a folder may have a Korean name.
        try (OutputStream bytes = Files.newOutputStream(configuration)) {
            properties().store(bytes, "Written at each start");
        }
        if (!Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            String cluster = UUID.randomUUID().toString();
            ServerProcess.run(
                    java("kafka.tools.StorageTool", "format", "-t", cluster, "-c", configuration.toString()),
                    Map.of(),
                    log);
        }
        process = ServerProcess.start(java("kafka.Kafka", configuration.toString()), Map.of(), log);
    }

    private static List<String> java(String mainClass, String... words) {
        String classPath = ServerFolders.collected("kafka") + "/*";
        List<String> command = Sessions.prefixed(List.of(words), "-cp", classPath, mainClass);
        command = Sessions.prefixed(command, JAVA_OPTIONS.toArray(String[]::new));
        return Sessions.prefixed(command, ServerProcess.java());
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                folder.resolve("data").toString()));
        properties.putAll(BrokerParameters.all());
        return properties;
    }

    @Override
    public synchronized boolean ready() {
        return process != null && process.isAlive() && KafkaProtocol.answers(port);
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop(GRACE);
            process = null;
        }
    }
}
