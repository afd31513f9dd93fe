package dev.proofmark.platform.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All things of a small file at once, for whoever has no import of it. */
public final class CsvGroups {

    private CsvGroups() {}

    /**
     * Reads a file to its end.
     *
     * @throws RuntimeException if it can't be read as CSV, or its columns are others
     */
    public static List<CsvGroup> of(Path file, CsvLayout layout) throws IOException {
        try (CsvFile csv = CsvFile.open(file, layout)) {
            return csv.next(Integer.MAX_VALUE);
        }
    }
}
