package dev.proofmark.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class HopHeadersTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void takesOutWhatConnectionNames() {
        headers.add("Connection", "close, X-One")
                .add("connection", "x-two")
                .add("X-One", "1")
                .add("X-TWO", "2");

        HopHeaders.strip(headers);

        assertThat(headers.names()).isEmpty();
    }

    @Test
    void keepsTheMessageWhole() {
        headers.add("Connection", "Content-Length, Authorization, Content-Type");
        headers.add("Content-Length", "5").add("Authorization", "Bearer x").add("Content-Type", "text/plain");

        HopHeaders.strip(headers);

        assertThat(headers.names()).containsExactlyInAnyOrder("Content-Length", "Authorization", "Content-Type");
    }

    @Test
    void takesOutNamesThatSomePartsReadAsOthers() {
        headers.add("X_Forwarded_For", "10.0.0.1")
                .add("Content_Length", "5")
                .add("X.Request.Id", "1")
                .add("X-Kept", "yes");

        HopHeaders.strip(headers);

        assertThat(headers.names()).containsExactly("X-Kept");
    }
}
