package dev.proofmark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser of their own: keeps cookies, follows redirects step by step, fills in Keycloak's form. As in a
 * browser, cookies of localhost go to all its ports.
 */
final class Visitor {

    static final String SESSION = "__Host-proofmark-session";

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*/login-actions/authenticate[^\"]*)\"");

    final Map<String, String> cookies = new LinkedHashMap<>();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI gateway;

    Visitor(URI gateway) {
        this.gateway = gateway;
    }

    /** Another one with a copy of this one's cookies. */
    Visitor copy() {
        Visitor other = new Visitor(gateway);
        other.cookies.putAll(cookies);
        return other;
    }

    HttpResponse<String> get(String address, String... headers) {
        return send(request("GET", address, "", headers));
    }

    HttpResponse<String> post(String address, String body, String... headers) {
        return send(request("POST", address, body, headers));
    }

    /** Begins a login, and gives Keycloak's page. */
    HttpResponse<String> begin(String login) {
        HttpResponse<String> sent = get(login, "Accept", "text/html", "Accept-Language", "ko");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        HttpResponse<String> page = get(location(sent));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page;
    }

    /** Fills in Keycloak's form; the address at the gateway to which Keycloak sends the browser back. */
    String signIn(HttpResponse<String> page, String user) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        HttpResponse<String> answer = post(
                form.group(1).replace("&amp;", "&"),
                "username=" + user + "&password=demo",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer);
    }

    /** Logs in from beginning to end. */
    void logIn(String user) {
        HttpResponse<String> back = get(signIn(begin("/login"), user), "Accept", "text/html");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
    }

    /** A cookie that it has. */
    String cookie(String name) {
        return Objects.requireNonNull(cookies.get(name));
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpRequest request(String method, String address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(address))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        }
        return request.build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.replaceFirst(";.*", "");
        String name = pair.replaceFirst("=.*", "");
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(name.length() + 1));
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
