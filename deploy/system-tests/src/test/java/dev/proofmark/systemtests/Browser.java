package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.demo.Answer;
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
import java.util.stream.Collectors;

/** Goes through Keycloak's pages as a person does, without running what is on them. */
final class Browser implements AutoCloseable {
    /** Any challenge will do (RFC 7636): nobody comes back for the code. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final Pattern FORGOTTEN = link("reset-credentials");
    private static final Pattern FORGOTTEN_FORM = form("reset-credentials");
    private static final Pattern REGISTRATION = link("registration");
    private static final Pattern REGISTRATION_FORM = form("registration");
    private static final Pattern CONFIRMATION = link("action-token");
    private static final Pattern PASSWORD_FORM = form("required-action");
    private static final Pattern LOGIN_FORM = form("authenticate");

    private final Cookies cookies = new Cookies();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI keycloak;

    Browser(URI keycloak) {
        this.keycloak = keycloak;
    }

    private static Pattern link(String action) {
        return Pattern.compile("href=\"([^\"]*/login-actions/" + action + "[^\"]*)\"");
    }

    private static Pattern form(String action) {
        return Pattern.compile("action=\"([^\"]*/login-actions/" + action + "[^\"]*)\"");
    }

    /** Asks for a new password, on the page behind "Forgot password?" at the account console's login. */
    void forgetPasswordOf(String user) throws IOException, InterruptedException {
        String form = follow(FORGOTTEN, login());
        assertThat(submit(FORGOTTEN_FORM, form, Map.of("username", user))).contains("<html");
    }

    /** Registers on the page behind "Register" at the account console's login; the page that Keycloak answers with. */
    String register(String mail, String givenName, String familyName) throws IOException, InterruptedException {
        String form = follow(REGISTRATION, login());
        return submit(REGISTRATION_FORM, form, Map.of("email", mail, "firstName", givenName, "lastName", familyName));
    }

    /**
     * Opens the link of a mail that proves an address. Where that is not the browser that registered, Keycloak asks
     * whether it is meant, so that a mail program's preview proves nothing; this browser means it.
     */
    String confirm(URI link) throws IOException, InterruptedException {
        return follow(CONFIRMATION, page(HttpRequest.newBuilder(link)));
    }

    /** Chooses a password on the page that asks for one; the page that Keycloak answers with. */
    String choosePassword(String page, String password) throws IOException, InterruptedException {
        return submit(PASSWORD_FORM, page, Map.of("password-new", password, "password-confirm", password));
    }

    /** Whether the page asks for a password to be chosen. */
    static boolean asksForPassword(String page) {
        return PASSWORD_FORM.matcher(page).find();
    }

    /** Another one that has whatever this one has now, as after a theft. */
    Browser twin() {
        Browser twin = new Browser(keycloak);
        twin.cookies.kept.putAll(cookies.kept);
        return twin;
    }

    /** Logs in by the gateway; the page where the browser stands then. */
    String logIn(URI login, String user) throws IOException, InterruptedException {
        return submit(LOGIN_FORM, open(login), Map.of("username", user, "password", "demo"));
    }

    /** The page behind an address, after all redirections. */
    String open(URI address) throws IOException, InterruptedException {
        return page(HttpRequest.newBuilder(address));
    }

    /** Whether the page asks who one is. */
    static boolean asksToLogIn(String page) {
        return LOGIN_FORM.matcher(page).find();
    }

    /** Sends what a script of a page would. */
    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private String login() throws IOException, InterruptedException {
        URI account = keycloak.resolve("/realms/proofmark/account/");
        URI login = keycloak.resolve("/realms/proofmark/protocol/openid-connect/auth?client_id=account-console"
                + "&response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + CHALLENGE
                + "&redirect_uri=" + encoded(account.toString()));
        return page(HttpRequest.newBuilder(login));
    }

    private String follow(Pattern link, String page) throws IOException, InterruptedException {
        return page(HttpRequest.newBuilder(address(link, page)));
    }

    private String submit(Pattern form, String page, Map<String, String> fields)
            throws IOException, InterruptedException {
        String filledIn = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return page(HttpRequest.newBuilder(address(form, page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(filledIn)));
    }

    private String page(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private URI address(Pattern pattern, String page) {
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
            String name = pair.replaceFirst("=.*", "");
            if (cookie.contains("Max-Age=0")) {
                kept.remove(name);
            } else {
                kept.put(name, pair);
            }
        }
    }
}
