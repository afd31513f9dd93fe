package dev.proofmark.platform.testing;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real access tokens of the realm's people, by the password grant of the local client, and of its machines. */
public final class Tokens {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Tokens() {}

    /**
     * An access token, asked for once in a JVM: they live longer than a module's tests.
     *
     * @param user a user of deploy/keycloak, for example {@code lead-auditor}
     */
    public static String of(String user) {
        return TOKENS.computeIfAbsent(user, Tokens::fetch);
    }

    /**
     * A machine's access token, by its own secret, which in the demonstration is its name.
     *
     * @param client a machine of deploy/keycloak, for example {@code accreditation-body}
     */
    public static String ofMachine(String client) {
        return TOKENS.computeIfAbsent(
                "client " + client,
                _ -> token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client)));
    }

    private static String fetch(String user) {
        return token(
                Map.of("grant_type", "password", "client_id", "proofmark-cli", "username", user, "password", "demo"));
    }

    private static String token(Map<String, String> form) {
        return RestAssured.given()
                .baseUri(BackingServices.backing().realmUrl())
                .formParams(form)
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("access_token");
    }
}
