package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataVersionTest {

    @TempDir
    private Path home;

    @Test
    void notesItsOwnVersionInANewFolder() throws IOException {
        DataVersion.check(home);
        assertThat(home.resolve("version")).hasContent(Integer.toString(DataVersion.CURRENT));
    }

    @Test
    void takesOverOlderData() throws IOException {
        Files.writeString(home.resolve("version"), "0\n");
        DataVersion.check(home);
        assertThat(home.resolve("version")).hasContent(Integer.toString(DataVersion.CURRENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99999", "next", ""})
    void refusesNewerOrUnknownDataInOneSentenceAndLeavesItAlone(String version) throws IOException {
        Files.writeString(home.resolve("version"), version);
        assertThatThrownBy(() -> DataVersion.check(home))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("newer Proofmark")
                .hasMessageNotContaining("\n");
        assertThat(home.resolve("version")).hasContent(version);
    }
}
