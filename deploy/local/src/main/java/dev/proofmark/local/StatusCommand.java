package dev.proofmark.local;

import dev.proofmark.platform.backing.Ports;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code status}: each part with its process, port and memory. */
final class StatusCommand {

    static final int NOT_ALL_READY = 3;
    private static final List<String> SECOND_PORTS = List.of("kafka-controller", "mailbox-smtp");
    private static final List<String> BACKING = List.of("postgres", "kafka", "keycloak");

    private final StackSettings settings;
    private final PrintStream out;

    StatusCommand(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run() throws IOException {
        boolean allReady = true;
        for (Map.Entry<String, Integer> part : settings.ports().byName().entrySet()) {
            if (!SECOND_PORTS.contains(part.getKey())) {
                allReady &= print(part.getKey(), part.getValue());
            }
        }
        return allReady ? 0 : NOT_ALL_READY;
    }

    private boolean print(String part, int port) throws IOException {
        Optional<ProcessHandle> process = new PidFile(settings.run(), part).process();
        boolean answers =
                process.isPresent() && (BACKING.contains(part) ? Ports.taken(port) : JavaService.answers(port));
        String state = process.isEmpty() ? "down" : answers ? "ready" : "not ready";
        String details = process.map(
                        handle -> "process %-7d port %-6d %s".formatted(handle.pid(), port, memory(handle.pid())))
                .orElse("");
        out.println("%-20s %-10s %s".formatted(part, state, details).stripTrailing());
        return answers;
    }

    private static String memory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .map(mebibytes -> String.format(Locale.ROOT, "%.0f MiB", mebibytes))
                    .findFirst()
                    .orElse("");
        } catch (IOException elsewhere) {
            return "";
        }
    }
}
