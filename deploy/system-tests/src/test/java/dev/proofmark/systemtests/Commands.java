package dev.proofmark.systemtests;

import dev.proofmark.platform.backing.Ports;
import dev.proofmark.platform.backing.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The launcher's commands on a stack with a home of its own, each as a process, as {@code ./proofmark} runs them. */
final class Commands {
    private static final int FIRST_BASE = 21_000;
    private static final int PORTS = 10;
    private static final int SIGINT_BIT = 1 << 1;
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Path root = folder("proofmark.root", "../..");
    private final Path home;
    private final int portBase = freeBase();

    /** How a command ended, and what it said on both channels. */
    record End(int code, String words) {}

    /** Commands to the stack of a home, which somebody else starts and stops. */
    Commands(Path home) {
        this.home = home;
    }

    Commands(String name) {
        this(folder("proofmark.home", "target/stack").resolveSibling(name).resolve("home"));
        Folders.throwAway(home);
        Folders.throwAway(output());
        // What runs in the background would outlive tests that are broken off.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> noted("supervisor").ifPresent(ProcessHandle::destroy)));
    }

    private static Path folder(String property, String usual) {
        return Path.of(System.getProperty(property, usual)).toAbsolutePath().normalize();
    }

    /** The first of ten ports in a row that were free when we looked. */
    int portBase() {
        return portBase;
    }

    /** Where the demo leaves what was issued. */
    Path output() {
        return home.resolveSibling("demo-output");
    }

    End run(String... words) throws IOException, InterruptedException {
        Process process = start(words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println("[" + String.join(" ", words) + "]\n" + said);
        return new End(process.waitFor(), said);
    }

    /** Starts a command in a session of its own, as a terminal's foreground job is in a group of its own. */
    Process start(String... words) throws IOException {
        Path built = root.resolve("deploy/local/target");
        List<String> command = new ArrayList<>(List.of(ServerProcess.java(), "-Xmx128m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.add("-Dproofmark.root=" + root);
        command.add("-Dproofmark.home=" + home);
        command.add("-Dproofmark.backing.servers=" + root.resolve("platform/servers/target"));
        command.addAll(List.of("-cp", built.resolve("classes") + ":" + built.resolve("lib") + "/*"));
        command.add("dev.proofmark.local.Launcher");
        command.addAll(List.of(words));
        return new ProcessBuilder(ServerProcess.inOwnSession(command))
                .redirectErrorStream(true)
                .start();
    }

    /**
     * Signals the command's whole group, as a terminal does. Where we run in the background of a shell our children
     * are deaf to Ctrl-C, as we are: there it is the signal of {@code kill}.
     */
    static void pressCtrlC(Process command) throws IOException, InterruptedException {
        String signal = isDeafToCtrlC() ? "TERM" : "INT";
        Process kill = new ProcessBuilder("sh", "-c", "kill -" + signal + " -" + command.pid()).start();
        if (kill.waitFor() != 0) {
            throw new IllegalStateException("The command has ended already");
        }
    }

    private static boolean isDeafToCtrlC() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(
                                line.substring("SigIgn:".length()).strip(), 16))
                        .anyMatch(ignored -> (ignored & SIGINT_BIT) != 0);
    }

    /** The process that is noted for a part, or for the {@code supervisor}, when it lives. */
    Optional<ProcessHandle> noted(String part) {
        Path file = home.resolve("run").resolve(part + ".pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(start ->
                                    Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                            .isPresent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The processes that the stack's supervisor has started. */
    List<ProcessHandle> children() {
        return noted("supervisor").stream().flatMap(ProcessHandle::children).toList();
    }

    String log(String part) throws IOException {
        return Files.readString(home.resolve("logs").resolve(part + ".log"));
    }

    private static int freeBase() {
        return Stream.iterate(FIRST_BASE, base -> base + PORTS)
                .filter(base -> IntStream.range(base, base + PORTS).noneMatch(Ports::taken))
                .findFirst()
                .orElseThrow();
    }
}
