package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through Keycloak's pages as a person does, without running what is on them. */
final class Browser implements AutoCloseable {
    /** Any challenge will do (RFC 7636): nobody comes back for the code. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final Pattern FORGOTTEN = Pattern.compile("href=\"([^\"]*/login-actions/reset-credentials[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*/login-actions/reset-credentials[^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI keycloak;

    Browser(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** Asks for a new password, on the page behind "Forgot password?" at the account console's login. */
    void forgetPasswordOf(String user) throws IOException, InterruptedException {
        URI account = keycloak.resolve("/realms/proofmark/account/");
        URI login = keycloak.resolve("/realms/proofmark/protocol/openid-connect/auth?client_id=account-console"
                + "&response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + CHALLENGE
                + "&redirect_uri=" + encoded(account.toString()));
        String form = page(HttpRequest.newBuilder(link(FORGOTTEN, page(HttpRequest.newBuilder(login)))));
        String answer = page(HttpRequest.newBuilder(link(FORM, form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + encoded(user))));
        assertThat(answer).contains("<html");
    }

    private String page(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private URI link(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return keycloak.resolve(found.group(1).replace("&amp;", "&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }

    /**
     * Keycloak marks its cookies as for https alone. Browsers send such ones to their own machine without it; Java's
     * {@link java.net.CookieManager} does not.
     */
    private static final class Cookies extends CookieHandler {
        private final Map<String, String> kept = new ConcurrentHashMap<>();

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            return Map.of("Cookie", List.of(String.join("; ", kept.values())));
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) {
            headers.forEach((header, values) -> {
                if (header.equalsIgnoreCase("Set-Cookie")) {
                    values.forEach(this::keep);
                }
            });
        }

        private void keep(String cookie) {
            String pair = cookie.replaceFirst(";.*", "");
            kept.put(pair.replaceFirst("=.*", ""), pair);
        }
    }
}
