package dev.proofmark.local;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Processes of a stack whose supervisor is gone, found by their process files. */
final class Leftovers {

    private static final int GRACE_SECONDS = 15;
    private static final List<String> LAST = List.of("keycloak", "kafka", "postgres");

    private Leftovers() {}

    /** Stops them, services first; whether there were any. */
    static boolean stop(StackSettings settings, Consumer<String> report) throws IOException {
        boolean any = false;
        List<PidFile> files = PidFile.in(settings.run()).stream()
                .filter(file -> !file.part().equals("supervisor"))
                .sorted(Comparator.comparingInt(file -> LAST.indexOf(file.part())))
                .toList();
        for (PidFile file : files) {
            var process = file.process();
            if (process.isPresent()) {
                any = true;
                end(file.part(), process.get());
                report.accept("%-20s stopped (left over)".formatted(file.part()));
            }
            file.delete();
        }
        return any;
    }

    private static void end(String part, ProcessHandle process) throws IOException {
        // PostgreSQL takes SIGTERM for "when the clients have left", SIGINT for "now, and properly".
        String signal = part.equals("postgres") ? "-INT" : "-TERM";
        new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                .start()
                .onExit()
                .join();
        if (!ends(process, GRACE_SECONDS) && process.destroyForcibly()) {
            boolean ended = ends(process, GRACE_SECONDS);
            if (!ended) {
                throw new StackException(part + " (process " + process.pid() + ") does not end.");
            }
        }
    }

    /** Waits for the end of a process that may be nobody's child. */
    static boolean ends(ProcessHandle process, int seconds) {
        try {
            return !process.onExit().get(seconds, TimeUnit.SECONDS).isAlive();
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
