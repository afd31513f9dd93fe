package dev.proofmark.gateway.headers;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What the headers must know of the world outside. */
@ConfigMapping(prefix = "proofmark.gateway.headers")
public interface HeadersConfiguration {

    /** Where people sign in: a form of ours (signing out) may lead there, and nowhere else. */
    Optional<URI> signInUrl();
}
