package dev.proofmark.platform.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The shell that stops servers whose JVM was killed. */
@Timeout(60)
class ReaperTest {

    private static final String OBEDIENT = "echo up; exec tail -f /dev/null";
    private static final String STUBBORN = "trap '' TERM; echo up; while :; do sleep 1; done";

    private final List<Process> children = new ArrayList<>();

    @AfterEach
    void leaveNoProcess() {
        children.forEach(Process::destroyForcibly);
    }

    @Test
    void stopsOnlyThoseThatAreStillNotedWhenThePipeCloses() throws Exception {
        Process noted = child(OBEDIENT);
        Process forgotten = child(OBEDIENT);

        reap("+ " + noted.pid(), "+ " + forgotten.pid(), "- " + forgotten.pid());

        assertThat(noted.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(forgotten.isAlive()).isTrue();
    }

    @Test
    void stopsAServerByForceThatOutlivesTheOthers() throws Exception {
        Process obedient = child(OBEDIENT);
        Process stubborn = child(STUBBORN);

        reap("+ " + obedient.pid(), "+ " + stubborn.pid());

        assertThat(obedient.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(stubborn.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void reap(String... lines) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", Reaper.SCRIPT).start();
        try (Writer pipe = shell.outputWriter(StandardCharsets.UTF_8)) {
            pipe.write(String.join("\n", lines) + "\n");
        }
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** A child that has come as far as it should. */
    private Process child(String script) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", script).start();
        children.add(process);
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("up");
        return process;
    }
}
