package dev.proofmark.gateway.browserlogin;

import java.time.Instant;

/**
 * What Keycloak hands out at a login or a renewal.
 *
 * @param access goes to the services
 * @param accessUntil when the access token ends
 * @param refresh brings the next ones
 * @param id tells Keycloak at a logout which session is meant
 */
record Tokens(String access, Instant accessUntil, String refresh, String id) {

    /** Keeps them out of logs. */
    @Override
    public String toString() {
        return "Tokens[until " + accessUntil + "]";
    }
}
