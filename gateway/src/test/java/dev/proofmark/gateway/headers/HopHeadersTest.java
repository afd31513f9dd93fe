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
}
