package dev.proofmark.platform.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders of tests: gone, with their server, when the JVM ends. */
final class ThrowAway {

    private ThrowAway() {}

    static Path folder(String name) {
        try {
            return Files.createTempDirectory("proofmark-" + name + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static <S extends BackingService> S atExit(S service, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.close();
            try {
                ServerFolders.delete(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
        return service;
    }
}
