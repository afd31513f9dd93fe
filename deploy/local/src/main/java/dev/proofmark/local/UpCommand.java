package dev.proofmark.local;

import dev.proofmark.platform.backing.ServerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code up}: the stack in this process, or in one of its own in the background. */
final class UpCommand {

    private static final long LEAST_BYTES = 500L * 1024 * 1024;

    private final StackSettings settings;
    private final PrintStream out;

    UpCommand(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs until Ctrl-C or {@code down}. */
    int inForeground(boolean fresh) throws IOException {
        demandDisk();
        long begun = System.nanoTime();
        Stack stack = new Stack(settings, out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        try {
            discard(fresh);
            out.println("Proofmark starts; data in " + settings.home());
            stack.start();
        } catch (AlreadyRunningException running) {
            out.println("Proofmark runs already: ./proofmark status");
            return 0;
        }
        Files.writeString(settings.run().resolve("ready"), "");
        out.println(String.format(
                Locale.ROOT,
                "Ready after %.1f s",
                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0));
        out.println("  gateway   " + settings.gateway() + "\n  Keycloak  " + settings.keycloak()
                + "   (people: applicant, reviewer, planner, lead-auditor, … password demo)");
        return forever();
    }

    private static int forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void demandDisk() throws IOException {
        Files.createDirectories(settings.run());
        Files.deleteIfExists(settings.run().resolve("ready"));
        if (Files.getFileStore(settings.home()).getUsableSpace() < LEAST_BYTES) {
            throw new StackException(
                    "Less than 500 MB are free on the disk of " + settings.home() + ": make room, then start again.");
        }
    }

    private void discard(boolean fresh) throws IOException {
        if (fresh && new PidFile(settings.run(), "supervisor").process().isEmpty()) {
            var _ = Leftovers.stop(settings, out::println);
            try (Stream<Path> paths = Files.isDirectory(settings.data()) ? Files.walk(settings.data()) : Stream.of()) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Starts a supervisor that outlives us, and shows what it says until the stack is ready or has failed. */
    int inBackground(boolean fresh) throws IOException {
        if (new PidFile(settings.run(), "supervisor").process().isPresent()) {
            out.println("Proofmark runs already: ./proofmark status");
            return 0;
        }
        demandDisk();
        Files.createDirectories(settings.logs());
        Path log = settings.log("stack");
        Files.deleteIfExists(log);
        Process supervisor = supervisor(fresh, log);
        Thread abandon = new Thread(() -> {
            if (supervisor.isAlive()) {
                supervisor.destroy();
                var _ = supervisor.onExit().join().exitValue();
            }
        });
        Runtime.getRuntime().addShutdownHook(abandon);
        boolean ready = follow(supervisor, log);
        boolean kept = Runtime.getRuntime().removeShutdownHook(abandon);
        return ready && kept ? 0 : 1;
    }

    private Process supervisor(boolean fresh, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(ServerProcess.java(), "-Xmx96m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        for (String property : List.of("proofmark.root", "proofmark.backing.servers")) {
            String value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "up"));
        if (fresh) {
            command.add("--fresh");
        }
        ProcessBuilder builder = new ProcessBuilder(ServerProcess.inOwnSession(command));
        settings.ports()
                .byName()
                .forEach((name, port) -> builder.environment().put(StackPorts.variable(name), port.toString()));
        return builder.redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile())
                .start();
    }

    private boolean follow(Process supervisor, Path log) throws IOException {
        try (LogTail tail = new LogTail(log, 0)) {
            boolean ended = false;
            while (!ended && !Files.exists(settings.run().resolve("ready"))) {
                ended = supervisor.waitFor(200, TimeUnit.MILLISECONDS);
                tail.copyTo(out);
            }
            boolean alive = !supervisor.waitFor(200, TimeUnit.MILLISECONDS);
            tail.copyTo(out);
            return alive;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
