package dev.proofmark.platform.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One child process that serves, with its log in a file. It ends with this JVM at the latest. */
public final class ServerProcess {

    private static final int LOG_END_LINES = 12;

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a command in a session of its own.
     *
     * @param command the program and its words
     * @param environment what is added to our own environment
     * @param log the file that gets whatever it prints, at its end
     */
    public static ServerProcess start(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(Sessions.detached(command))
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Reaper.note(process.pid());
        // An id that is free again may become a stranger's.
        var _ = process.onExit().thenAccept(ended -> Reaper.forget(ended.pid()));
        return new ServerProcess(process, log);
    }

    /** The program of the JVM that runs us, for servers in Java. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The command in a session of its own, so that it outlives the terminal; where the system can do that. */
    public static List<String> inOwnSession(List<String> command) {
        return Sessions.detached(command);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end, at most as long as said; whether it has ended. */
    public boolean exitsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a server", interrupted);
        }
    }

    /** Runs to the end and demands success: for the preparing commands of servers. */
    static void run(List<String> command, Map<String, String> environment, Path log) throws IOException {
        ServerProcess process = start(command, environment, log);
        boolean ended = process.exitsWithin(Duration.ofMinutes(5));
        if (!ended) {
            process.stop(Duration.ZERO);
        }
        if (!ended || process.process.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + " failed: " + process.logEnd());
        }
    }

    /** Asks it to end, by force when the time is over. */
    public void stop(Duration grace) {
        process.destroy();
        awaitEnd(grace);
    }

    /** As {@link #stop}, asking by a signal of the server's choice. */
    void stop(String signal, Duration grace) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .onExit()
                    .join();
        } catch (IOException failure) {
            process.destroy();
        }
        awaitEnd(grace);
    }

    private void awaitEnd(Duration grace) {
        if (!exitsWithin(grace)) {
            process.destroyForcibly();
            var _ = exitsWithin(Duration.ofSeconds(10));
        }
    }

    /** The last lines of its log, for an error message. */
    public String logEnd() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_END_LINES), lines.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
