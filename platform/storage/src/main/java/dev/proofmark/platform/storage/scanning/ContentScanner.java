package dev.proofmark.platform.storage.scanning;

import java.io.IOException;
import java.nio.file.Path;

/** A scanner for malware. */
public interface ContentScanner {

    /**
     * Looks at a file; blocks until there is a verdict.
     *
     * @throws ScannerUnavailableException if there is none
     * @throws IOException if the file cannot be read
     */
    Verdict scan(Path file) throws ScannerUnavailableException, IOException;
}
