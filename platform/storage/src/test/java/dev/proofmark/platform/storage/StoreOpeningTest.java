package dev.proofmark.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOpeningTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path folder;

    @Test
    void clearsAwayWhatACrashLeftHalfReceived() throws IOException {
        open("some-service");
        Path left = incoming("left", Duration.ofHours(2));
        Path arriving = incoming("arriving", Duration.ofMinutes(1));

        open("some-service");

        assertThat(left).doesNotExist();
        assertThat(arriving).exists();
    }

    @Test
    void opensForItsOwnerAgain() throws IOException {
        open("some-service");
        open("some-service");

        assertThat(root()).isDirectory();
    }

    @Test
    void doesNotOpenForAnotherService() throws IOException {
        open("some-service");

        assertThatThrownBy(() -> open("another-service")).hasMessageContaining("some-service's, not another-service's");
    }

    private Path incoming(String name, Duration age) throws IOException {
        Path file = Files.createFile(new Folders(root()).incoming().resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private void open(String service) throws IOException {
        new StoreOpening(Settings.at(root()), service).open(new StartupEvent());
    }

    private Path root() {
        return folder.resolve("files");
    }
}
