package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheProcessThatItNoted() throws IOException {
        PidFile file = new PidFile(folder, "kafka");
        file.write(ProcessHandle.current());
        assertThat(file.process()).contains(ProcessHandle.current());
        assertThat(PidFile.in(folder)).singleElement().extracting(PidFile::part).isEqualTo("kafka");
    }

    @Test
    void takesAProcessThatGotTheSameIdLaterForAStranger() throws IOException {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        Files.writeString(
                folder.resolve("kafka.pid"),
                ProcessHandle.current().pid() + " " + started.minusSeconds(60).toEpochMilli());
        assertThat(new PidFile(folder, "kafka").process()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "1 2 3", "-1 5", "99999999999999999999 1"})
    void findsNothingInAFileThatItDidNotWrite(String content) throws IOException {
        Files.writeString(folder.resolve("kafka.pid"), content);
        assertThat(new PidFile(folder, "kafka").process()).isEmpty();
    }
}
