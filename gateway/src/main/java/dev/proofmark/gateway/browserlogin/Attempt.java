package dev.proofmark.gateway.browserlogin;

import java.time.Instant;

/**
 * A login that is under way, as a sealed cookie of its own holds it: whoever comes back from Keycloak must come back to
 * the browser that went there (RFC 9700, section 2.1).
 *
 * @param state what the browser brings back
 * @param nonce what the ID token brings back
 * @param codeVerifier proves that the code is redeemed by whoever asked for it (RFC 7636)
 * @param returnTo the page to go on with
 * @param fresh whether the person must show anew who they are
 * @param startedAt when it began
 */
record Attempt(String state, String nonce, String codeVerifier, String returnTo, boolean fresh, Instant startedAt) {

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "Attempt[" + returnTo + "]";
    }
}
