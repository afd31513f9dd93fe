package dev.proofmark.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How often somebody may ask. The defaults protect the machine and nobody's price list: a page of the portal makes
 * dozens of requests at once, and a tool that was offline for a week sends its week in one go.
 */
@ConfigMapping(prefix = "proofmark.gateway.limits")
public interface LimitsConfiguration {

    /** Whether there are any; off where the machine itself is measured. */
    @WithDefault("true")
    boolean enabled();

    /** From one address (IPv6: from one /64), behind which a whole office may sit. */
    PerAddress perAddress();

    /** With one token or one browser session. */
    PerCredential perCredential();

    /** How many addresses and credentials are remembered each, at 600 bytes; the least active are forgotten first. */
    @WithDefault("10000")
    int rememberedCallers();

    /** From one address. */
    interface PerAddress extends Rate {

        @Override
        @WithDefault("20000")
        long atOnce();

        @Override
        @WithDefault("500")
        long perSecond();
    }

    /** With one credential. */
    interface PerCredential extends Rate {

        @Override
        @WithDefault("10000")
        long atOnce();

        @Override
        @WithDefault("200")
        long perSecond();
    }

    /** How often. */
    interface Rate {

        /** Requests that may come at once. */
        long atOnce();

        /** Requests that may come in every second. */
        long perSecond();
    }
}
