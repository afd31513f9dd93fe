package dev.proofmark.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html;charset=utf-8", "application/json", "text/plain", "image/svg+xml"})
    void allowNoScriptOrStyleInTheTextOfAPage(String mediaType) {
        headers.set("Content-Type", mediaType);

        SecurityHeaders.complete(headers);

        assertThat(headers.get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action")
                .doesNotContain("unsafe");
    }

    @Test
    void letFormsLeadNowhereElse() {
        headers.set("Content-Type", "text/html");

        SecurityHeaders.complete(headers);

        assertThat(headers.get("Content-Security-Policy")).contains("form-action 'self'; base-uri 'none'");
    }

    @Test
    void keepDataFromBeingAPage() {
        headers.set("Content-Type", "application/json");

        SecurityHeaders.complete(headers);

        assertThat(headers.get("Content-Security-Policy")).isEqualTo(SecurityHeaders.DATA_POLICY);
    }

    @Test
    void leaveAnAnswersOwnWord() {
        headers.set("Content-Security-Policy", "default-src 'none'").set("Referrer-Policy", "same-origin");

        SecurityHeaders.complete(headers);

        assertThat(headers.getAll("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(headers.get("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.get("Permissions-Policy")).contains("camera=()");
    }
}
