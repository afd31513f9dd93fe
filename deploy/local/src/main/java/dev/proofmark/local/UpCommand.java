package dev.proofmark.local;

import dev.proofmark.platform.backing.ServerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code up}: the stack in this process, or in one of its own in the background. */
final class UpCommand {

    private static final long LEAST_BYTES = 500L * 1024 * 1024;

    private final StackSettings settings;
    private final StartOptions options;
    private final PrintStream out;

    UpCommand(StackSettings settings, StartOptions options, PrintStream out) {
        this.settings = settings;
        this.options = options;
        this.out = out;
    }

    /** Starts the stack, and returns when it is up in the background or has ended in the foreground. */
    int run() throws IOException {
        demandDisk();
        try {
            return options.detached() ? inBackground() : inForeground();
        } catch (AlreadyRunningException running) {
            return joinRunning();
        } catch (StoppedMeanwhileException stopped) {
            return 1;
        }
    }

    private int inForeground() throws IOException {
        long begun = System.nanoTime();
        Stack whole = new Stack(settings, out::println);
        Stack stack = options.empty() ? whole.leftEmpty() : whole;
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        if (options.fresh()) {
            stack.startAfresh();
        } else {
            stack.start();
        }
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

    /** A stack that runs is what was asked for, unless it was asked for in another way. */
    private int joinRunning() throws IOException {
        StackPorts ports = StackPorts.read(settings.portsFile()).orElse(settings.ports());
        StackSettings running = new StackSettings(settings.root(), settings.home(), ports);
        boolean elsewhere = options.portBase().isPresent() && !ports.equals(settings.ports());
        if (options.fresh() || elsewhere) {
            throw new StackException("Proofmark runs already, on " + running.gateway()
                    + ": ./proofmark down first, then it starts " + (elsewhere ? "on other ports." : "afresh."));
        }
        out.println("Proofmark runs already: " + running.gateway() + "   ./proofmark status");
        return 0;
    }

    private void demandDisk() throws IOException {
        Files.createDirectories(settings.run());
        if (Files.getFileStore(settings.home()).getUsableSpace() < LEAST_BYTES) {
            throw new StackException(
                    "Less than 500 MB are free on the disk of " + settings.home() + ": make room, then start again.");
        }
    }

    /** Starts a supervisor that outlives us, and shows what it says until the stack is ready or has failed. */
    private int inBackground() throws IOException {
        StackLock.take(settings.run()).orElseThrow(AlreadyRunningException::new).close();
        Files.createDirectories(settings.logs());
        Files.deleteIfExists(settings.log("stack"));
        Process supervisor = supervisor();
        CountDownLatch followed = new CountDownLatch(1);
        AtomicBoolean ready = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ready.get()) {
                supervisor.destroy();
                awaitEndOf(followed);
            }
        }));
        try {
            ready.set(follow(supervisor));
        } finally {
            followed.countDown();
        }
        return ready.get() ? 0 : 1;
    }

    private Process supervisor() throws IOException {
        List<String> command = new ArrayList<>(List.of(ServerProcess.java(), "-Xmx96m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        for (String property : List.of("proofmark.root", "proofmark.home", "proofmark.backing.servers")) {
            String value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "up"));
        if (options.fresh()) {
            command.add("--fresh");
        }
        if (options.empty()) {
            command.add("--empty");
        }
        ProcessBuilder builder = new ProcessBuilder(ServerProcess.inOwnSession(command));
        settings.ports()
                .byName()
                .forEach((name, port) -> builder.environment().put(StackPorts.variable(name), port.toString()));
        return builder.redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(settings.log("stack").toFile())
                .start();
    }

    private static void awaitEndOf(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Copies the supervisor's words until it is ready or has ended; whether it is ready. */
    private boolean follow(Process supervisor) throws IOException {
        try (LogTail tail = new LogTail(settings.log("stack"), 0)) {
            boolean ended = false;
            while (!ended && !saysReady(supervisor)) {
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

    private boolean saysReady(Process supervisor) throws IOException {
        return Files.exists(settings.readyFile())
                && Files.readString(settings.readyFile()).equals(Long.toString(supervisor.pid()));
    }
}
