package dev.proofmark.platform.commands;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How work that is due by the business clock is done. */
@ConfigMapping(prefix = "proofmark.business-due")
public interface BusinessDueConfig {

    /** How often it is looked for. */
    @WithDefault("1s")
    String poll();

    /** The longest pause between two attempts, however many failed. */
    @WithDefault("10M")
    Duration longestPause();
}
