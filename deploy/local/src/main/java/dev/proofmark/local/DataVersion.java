package dev.proofmark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which edition of the stack last wrote a data folder. Older data is migrated by its owners; newer is not touched. */
final class DataVersion {

    /** Raise it when older programs could not read what this one writes. */
    static final int CURRENT = 1;

    private DataVersion() {}

    /** Refuses newer data, and notes ours. */
    static void check(Path home) throws IOException {
        Path file = home.resolve("version");
        if (Files.exists(file) && number(Files.readString(file).strip()) > CURRENT) {
            throw new StackException("The data in " + home + " was written by a newer Proofmark than this one:"
                    + " update this working copy, or move the folder away.");
        }
        Files.createDirectories(home);
        Files.writeString(file, CURRENT + "\n");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException unknown) {
            return Integer.MAX_VALUE;
        }
    }
}
