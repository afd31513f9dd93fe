package dev.proofmark.platform.testing;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real access tokens of the realm's people, by the password grant of the local client. */
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

    private static String fetch(String user) {
        return RestAssured.given()
                .baseUri(BackingServices.backing().realmUrl())
                .formParam("grant_type", "password")
                .formParam("client_id", "proofmark-cli")
                .formParam("username", user)
                .formParam("password", "demo")
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("access_token");
    }
}
