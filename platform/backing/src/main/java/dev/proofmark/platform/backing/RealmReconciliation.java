package dev.proofmark.platform.backing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Brings a kept realm to its description when that has changed. Keycloak's own import leaves an existing realm as it
 * is; replacing it whole would lose its keys and the people who registered themselves.
 */
final class RealmReconciliation {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final String keycloak;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    RealmReconciliation(int port, String password) {
        this.keycloak = "http://127.0.0.1:" + port;
        this.password = password;
    }

    /** Whether the realm answers. */
    boolean served() {
        try {
            URI discovery = URI.create(keycloak + "/realms/proofmark/.well-known/openid-configuration");
            return send(HttpRequest.newBuilder(discovery).GET()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void apply(Realm realm) throws IOException {
        String token = administratorToken();
        URI address = URI.create(keycloak + "/admin/realms/proofmark");
        String now = succeed(authorised(address, token).GET());
        if (realm.fingerprint()
                .equals(Realm.json(now).at("/attributes/" + Realm.FINGERPRINT).asText())) {
            return;
        }
        change(URI.create(address + "/partialImport"), token, "POST", realm.parts());
        for (Map.Entry<String, String> texts : realm.texts().entrySet()) {
            change(URI.create(address + "/localization/" + texts.getKey()), token, "POST", texts.getValue());
        }
        // The fingerprint comes with the settings, last: an interrupted reconciliation is done again.
        change(address, token, "PUT", realm.settings());
    }

    private void change(URI address, String token, String method, String body) throws IOException {
        HttpResponse<String> answer = send(authorised(address, token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
        demandSuccess(answer);
    }

    private String administratorToken() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        URI address = URI.create(keycloak + "/realms/master/protocol/openid-connect/token");
        String answer = succeed(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return Realm.json(answer).at("/access_token").asText();
    }

    private String succeed(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> response = send(request);
        demandSuccess(response);
        return response.body();
    }

    private static HttpRequest.Builder authorised(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while talking to Keycloak", interrupted);
        }
    }

    private static void demandSuccess(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException("Keycloak answers " + response.statusCode() + " to "
                    + response.request().method() + " " + response.uri().getPath() + ": " + response.body());
        }
    }
}
