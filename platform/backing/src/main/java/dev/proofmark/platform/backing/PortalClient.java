package dev.proofmark.platform.backing;

import java.net.URI;

/**
 * The confidential client by which the gateway logs browsers in.
 *
 * @param url where browsers find the gateway: they come back there from a login, and Keycloak tells it of logouts
 * @param secret by which the gateway shows Keycloak who it is
 */
public record PortalClient(URI url, String secret) {

    /** One for tests, at an address. */
    public static PortalClient throwAway(URI url) {
        return new PortalClient(url, "proofmark-portal");
    }

    /** Keeps the secret to itself. */
    @Override
    public String toString() {
        return "PortalClient[" + url + "]";
    }
}
