package dev.proofmark.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What only the local stack has; a production profile does not start with any of it. */
@ConfigMapping(prefix = "proofmark.dev")
public interface DevelopmentConfiguration {

    /** Base address of the mailbox that takes every mail of the stack; the route exists only where this is set. */
    Optional<URI> mailUrl();
}
