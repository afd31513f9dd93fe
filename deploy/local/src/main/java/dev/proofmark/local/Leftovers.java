package dev.proofmark.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Processes of a stack whose supervisor is gone, found by their process files. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(15);
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
        new ProcessBuilder("sh", "-c", "kill " + signal + " " + process.pid())
                .start()
                .onExit()
                .join();
        if (!Life.ends(process, GRACE) && process.destroyForcibly()) {
            boolean ended = Life.ends(process, GRACE);
            if (!ended) {
                throw new StackException(part + " (process " + process.pid() + ") does not end.");
            }
        }
    }
}
