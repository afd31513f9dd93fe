package dev.proofmark.systemtests;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the machine has beside Java. */
final class Programs {

    /** Where servers are, which are not on everybody's path. */
    private static final String SERVERS = "/usr/sbin";

    private Programs() {}

    /**
     * A program of the machine.
     *
     * @throws IllegalStateException if it has none of that name
     */
    static String named(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator, -1)), Stream.of(SERVERS))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException("No " + name
                        + " was found, beside which this is measured: install it (Debian: apt install " + name + ")."));
    }
}
