package dev.proofmark.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.gateway.callers.Callers;
import dev.proofmark.gateway.callers.ProxiesConfiguration;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html;charset=utf-8", "application/json", "text/plain", "image/svg+xml"})
    void allowNoScriptOrStyleInTheTextOfAPage(String mediaType) {
        headers.set("Content-Type", mediaType);

        securityHeaders().complete(headers);

        assertThat(headers.get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action")
                .doesNotContain("unsafe");
    }

    @Test
    void letFormsLeadToTheSignInAndNowhereElse() {
        headers.set("Content-Type", "text/html");

        securityHeaders().complete(headers);

        assertThat(headers.get("Content-Security-Policy"))
                .contains("form-action 'self' https://login.example:8443; base-uri 'none'");
    }

    @Test
    void keepDataFromBeingAPage() {
        headers.set("Content-Type", "application/json");

        securityHeaders().complete(headers);

        assertThat(headers.get("Content-Security-Policy")).isEqualTo(SecurityHeaders.DATA_POLICY);
    }

    @Test
    void leaveAnAnswersOwnWord() {
        headers.set("Content-Security-Policy", "default-src 'none'").set("Referrer-Policy", "same-origin");

        securityHeaders().complete(headers);

        assertThat(headers.getAll("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(headers.get("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.get("Permissions-Policy")).contains("camera=()");
    }

    private static SecurityHeaders securityHeaders() {
        return new SecurityHeaders(
                new Callers(new NoProxies()),
                () -> Optional.of(URI.create("https://login.example:8443/realms/proofmark")));
    }

    private static final class NoProxies implements ProxiesConfiguration {

        @Override
        public Optional<List<String>> trustedProxies() {
            return Optional.empty();
        }

        @Override
        public ForwardingHeader forwardingHeader() {
            return ForwardingHeader.X_FORWARDED_FOR;
        }
    }
}
