package dev.proofmark.gateway.travel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How journeys through time are conducted. */
@ConfigMapping(prefix = "proofmark.gateway.travel")
public interface ConductorConfiguration {

    /** How long whoever sets the clock waits for the end of the journey; a longer one is answered by its address. */
    @WithDefault("8S")
    Duration answerWithin();

    /** How long the services may take to come to rest at one stop before the journey is given up there. */
    @WithDefault("2M")
    Duration stopWithin();

    /** Between two looks at the services. */
    @WithDefault("0.1S")
    Duration pause();
}
