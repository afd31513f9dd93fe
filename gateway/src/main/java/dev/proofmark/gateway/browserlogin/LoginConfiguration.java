package dev.proofmark.gateway.browserlogin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where browsers log in, and how long that holds. */
@ConfigMapping(prefix = "proofmark.login")
public interface LoginConfiguration {

    /** Where browsers find the gateway; they come back to it from Keycloak, whatever a request's Host header says. */
    URI publicUrl();

    /** The realm's address, as it stands in its tokens. */
    URI issuer();

    /** The gateway's own name at Keycloak. */
    @WithDefault("proofmark-portal")
    String clientId();

    /** By which the gateway shows Keycloak who it is. */
    String clientSecret();

    /**
     * Secrets, of 32 characters at least, from which the keys of the cookies are derived: the first seals, all open, so
     * that a new one can be put before an old one. All replicas have the same.
     */
    List<String> cookieKeys();

    /** How long a session holds without a request; within Keycloak's ssoSessionIdleTimeout less a token's life. */
    @WithDefault("30M")
    Duration idleLimit();

    /** How long a session holds at most; Keycloak's ssoSessionMaxLifespan. */
    @WithDefault("10H")
    Duration absoluteLimit();

    /** How old a login may be for a decision. */
    @WithDefault("5M")
    Duration freshLimit();

    /** How long somebody may take at Keycloak's pages. */
    @WithDefault("15M")
    Duration attemptLimit();

    /** How long before its end an access token is renewed. */
    @WithDefault("30S")
    Duration renewAhead();

    /** How exactly the activity of a session is kept: its cookie is written anew at most this often. */
    @WithDefault("1M")
    Duration noticeEvery();

    /** How far Keycloak's clock may be behind ours. */
    @WithDefault("10S")
    Duration clockTolerance();

    /** How long Keycloak may take to answer. */
    @WithDefault("5S")
    Duration timeout();
}
