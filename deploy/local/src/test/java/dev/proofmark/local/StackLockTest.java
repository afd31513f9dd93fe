package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

    @TempDir
    private Path folder;

    @Test
    void isHeldByOneAtATime() throws IOException {
        StackLock first = StackLock.take(folder.resolve("run")).orElseThrow();
        assertThat(StackLock.take(folder.resolve("run"))).isEmpty();

        first.close();
        StackLock second = StackLock.take(folder.resolve("run")).orElseThrow();
        second.close();
    }
}
