package dev.proofmark.application.correspondence.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How clients are written to. The mail server itself is configured by {@code quarkus.mailer}. */
@ConfigMapping(prefix = "proofmark.correspondence")
public interface CorrespondenceConfig {

    /** Where clients reach the portal and anybody the register: scheme, host and port, without a path. */
    URI publicUrl();

    /** The sender's address. */
    String from();

    /** How long to wait after a first attempt that failed; each further pause is twice as long, up to an hour. */
    @WithDefault("10S")
    Duration firstPause();

    /** How long the mail server may take for one mail; much less than the two minutes that an attempt is leased for. */
    @WithDefault("30S")
    Duration patience();

    /** The address of the public part, without a slash at its end. */
    default String portal() {
        return publicUrl().toString().replaceAll("/+$", "");
    }
}
