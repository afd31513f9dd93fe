package dev.proofmark.audit.programme.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the body keeps its programmes. */
@ConfigMapping(prefix = "proofmark.programme")
public interface ProgrammeConfig {

    /** Months between surveillances, 6 or 12, unless the programme manager says otherwise for a certification. */
    @WithDefault("12")
    int surveillanceIntervalMonths();
}
