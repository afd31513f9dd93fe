package dev.proofmark.platform.travel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Time travel, for the local stack alone: a production profile does not start with it. */
@ConfigMapping(prefix = "proofmark.time-travel")
public interface TravelConfig {

    /** Whether the business clock may be set ahead of the system's. */
    @WithDefault("false")
    boolean enabled();

    /** The compacted topic that says how far it is ahead. */
    @WithDefault("proofmark.clock")
    String topic();

    /** How long a start waits to learn how far the clock is ahead; without it nothing of the business may begin. */
    @WithDefault("60S")
    Duration patience();
}
