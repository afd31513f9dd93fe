package dev.proofmark.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.well-known/did.json",
                "/status-lists/1-revocation",
                "/log/checkpoint",
                "/log/tile/0/x001/234.p/7",
                "/public/v1/certificates",
                "/public/v1/certificates/PM-1/credential",
                "/public/v1/seal/certificates"
            })
    void letsEverybodysPagesReadTheProofsWithoutCookies(String path) {
        CrossOrigin.complete("GET", path, headers);

        assertThat(headers.get("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(headers.get("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(headers.contains("Access-Control-Allow-Credentials")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/certificates",
        "GET, /session",
        "GET, /",
        "GET, /verify/PM-1",
        "GET, /public/v1/complaints",
        "POST, /public/v1/complaints",
        "POST, /public/v1/certificates",
        "OPTIONS, /public/v1/certificates/PM-1",
        "GET, /public/v1/certificatesX",
        "GET, /logout",
        "GET, /.well-known/did.json.bak"
    })
    void letsThemReadNothingElseWhateverAServiceSays(String method, String path) {
        headers.set("Access-Control-Allow-Origin", "https://evil.example")
                .set("Access-Control-Allow-Credentials", "true")
                .set("Access-Control-Expose-Headers", "X-CSRF-Token");

        CrossOrigin.complete(method, path, headers);

        assertThat(headers.names()).containsExactly("Cross-Origin-Resource-Policy");
        assertThat(headers.get("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }
}
