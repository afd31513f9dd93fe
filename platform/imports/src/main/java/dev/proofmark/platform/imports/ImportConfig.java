package dev.proofmark.platform.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What files of records a body may bring. */
@ConfigMapping(prefix = "proofmark.imports")
public interface ImportConfig {

    /** Largest file; the gateway must let it pass, too. */
    @WithDefault("200M")
    MemorySize largest();

    /** Most rows of a file: their keys are kept in memory while it is read. */
    @WithDefault("250000")
    long mostRows();
}
