package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void areMadeOnceAndReadableByTheirOwnerOnly(@TempDir Path home) throws IOException {
        Path folder = home.resolve("secrets");
        String first = new Secrets(folder).of("postgres");
        assertThat(first).hasSize(48).isNotEqualTo(new Secrets(folder).of("keycloak"));
        assertThat(new Secrets(folder).of("postgres")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
