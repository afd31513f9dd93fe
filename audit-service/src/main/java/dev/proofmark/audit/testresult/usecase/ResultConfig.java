package dev.proofmark.audit.testresult.usecase;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What files of predictions and timings a laboratory may send, and how they are evaluated. */
@ConfigMapping(prefix = "proofmark.results")
public interface ResultConfig {

    /** Largest file, as it comes; the gateway must let it pass, too. */
    MemorySize largest();

    /** Most rows of a file, where the heap has room for as many: see {@link MemoryShare}. */
    @WithDefault("50000000")
    int mostRows();

    /** How many files one instance evaluates at once; others wait. */
    @WithDefault("1")
    int atOnce();

    /** Resamples of the bootstrap, at least 1,000; the report states how many. */
    @WithDefault("1000")
    int resamples();

    /** Seed of the bootstrap: the same for the command, which comes to the same intervals with it. */
    @WithDefault("20260101")
    long seed();
}
