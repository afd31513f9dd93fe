package dev.proofmark.platform.storage.scanning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which scanner is asked, and how long it is waited for. */
@ConfigMapping(prefix = "proofmark.scanner")
public interface ScannerConfig {

    /**
     * A clamd, as {@code host:port}. Once it is configured nothing is given out that it has not found clean; without it
     * files are given out unscanned. Its StreamMaxLength must be as large as the largest file.
     */
    Optional<String> clamd();

    /** How long it may take to accept a connection. */
    @WithDefault("3S")
    Duration connectTimeout();

    /** How long a scan may take in all. */
    @WithDefault("5M")
    Duration scanTimeout();
}
