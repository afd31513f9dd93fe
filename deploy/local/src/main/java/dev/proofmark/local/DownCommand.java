package dev.proofmark.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** {@code down}: stops the stack, also one whose supervisor was killed. */
final class DownCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StackSettings settings;
    private final PrintStream out;

    DownCommand(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run() throws IOException {
        PidFile file = new PidFile(settings.run(), "supervisor");
        Optional<ProcessHandle> supervisor = file.process();
        if (supervisor.isPresent() && supervisor.get().destroy()) {
            out.println("Proofmark stops …");
            if (!Life.ends(supervisor.get(), PATIENCE)) {
                var _ = supervisor.get().destroyForcibly();
            }
        }
        boolean left = Leftovers.stop(settings, out::println);
        file.delete();
        Files.deleteIfExists(settings.portsFile());
        out.println(supervisor.isPresent() || left ? "Everything is stopped." : "Nothing was running.");
        return 0;
    }
}
