package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LifeTest {

    @Test
    void endsWhenTheProcessDoes() throws IOException {
        Process process = new ProcessBuilder("tail", "-f", "/dev/null").start();
        assertThat(Life.lives(process.toHandle())).isTrue();
        assertThat(Life.ends(process.toHandle(), Duration.ofMillis(10))).isFalse();

        process.destroy();
        assertThat(Life.ends(process.toHandle(), Duration.ofSeconds(20))).isTrue();
    }

    /** A child that has ended keeps its id for as long as its parent doesn't ask how. */
    @Test
    void isNotInAProcessThatHasEndedUnnoticed() throws IOException {
        assumeThat(Files.exists(Path.of("/proc/self/stat"))).isTrue();
        Process parent = new ProcessBuilder("sh", "-c", "tail -f /dev/null & echo $!; exec tail -f /dev/null").start();
        long child = Long.parseLong(parent.inputReader().readLine());
        await().until(() -> proc(parent.pid(), "comm").equals("tail\n"));

        assertThat(ProcessHandle.of(child).orElseThrow().destroy()).isTrue();

        await().until(() -> proc(child, "stat").contains(") Z "));
        ProcessHandle ended = ProcessHandle.of(child).orElseThrow();
        assertThat(ended.isAlive()).isTrue();
        assertThat(Life.lives(ended)).isFalse();
        parent.destroy();
    }

    private static String proc(long pid, String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(pid), file));
    }
}
