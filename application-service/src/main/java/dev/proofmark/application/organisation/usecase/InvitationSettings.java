package dev.proofmark.application.organisation.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How invitations work in this deployment. */
@ConfigMapping(prefix = "proofmark.invitations")
public interface InvitationSettings {

    /** What the links are made with: a secret of at least 32 characters, the same on every replica. */
    String key();

    /** How long a link works. */
    @WithDefault("P7D")
    Duration validFor();

    /** How long the address of an invitation is kept that nobody took up in time. */
    @WithDefault("P30D")
    Duration addressKeptFor();

    /** How often is looked for addresses to be forgotten. */
    @WithDefault("1H")
    Duration forgetEvery();

    /** How many links of one organisation may be open at a time. */
    @WithDefault("50")
    int mostOpen();
}
