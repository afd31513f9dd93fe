package dev.proofmark.platform.backing;

import java.nio.file.Path;

/**
 * Which Keycloak to run.
 *
 * @param folder its folder, with its database
 * @param log the file for what it prints
 * @param port where it listens
 * @param hostname what browsers call this machine, {@code localhost} or an address; it stands in the tokens' issuer
 * @param administratorPassword of {@code admin} in the master realm, by which the realm is reconciled
 * @param realm the realm that it serves
 * @param durable whether the database is a file; tests keep it in memory
 */
public record KeycloakSettings(
        Path folder, Path log, int port, String hostname, String administratorPassword, Realm realm, boolean durable) {

    /** Where browsers and services find it. */
    public String url() {
        return "http://" + hostname + ":" + port;
    }
}
