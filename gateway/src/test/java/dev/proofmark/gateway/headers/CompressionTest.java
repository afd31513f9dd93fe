package dev.proofmark.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {

    private final MultiMap headers =
            MultiMap.caseInsensitiveMultiMap().set("Content-Type", "application/json;charset=UTF-8");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=utf-8",
                "text/css",
                "text/javascript",
                "text/csv",
                "application/json",
                "application/yaml",
                "image/svg+xml"
            })
    void isForText(String mediaType) {
        headers.set("Content-Type", mediaType).set("Content-Length", "1024").set("Vary", "Accept-Language");

        Compression.decide(true, 200, headers);

        assertThat(headers.contains("Content-Encoding")).isFalse();
        assertThat(headers.getAll("Vary")).containsExactly("Accept-Language", "Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "application/zip",
                "image/png",
                "font/woff2",
                "application/octet-stream",
                "application/vc+jwt",
                "text/event-stream"
            })
    void isNotForWhatIsCompressedOrNoText(String mediaType) {
        headers.set("Content-Type", mediaType);

        Compression.decide(true, 200, headers);

        assertThat(headers.get("Content-Encoding")).isEqualTo("identity");
        assertThat(headers.contains("Vary")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length | 1023",
                "ETag | \"7\"",
                "Content-Digest | sha-256=:AAAA:",
                "Repr-Digest | sha-256=:AAAA:",
                "Cache-Control | no-store",
                "Cache-Control | private, No-Store",
                "Cache-Control | no-transform"
            })
    void leavesAloneWhatIsShortOrSecretOrNamedByItsBytes(String name, String value) {
        headers.set(name, value);

        Compression.decide(true, 200, headers);

        assertThat(headers.get("Content-Encoding")).isEqualTo("identity");
    }

    @Test
    void leavesAPartOfAFileAlone() {
        Compression.decide(true, 206, headers);

        assertThat(headers.get("Content-Encoding")).isEqualTo("identity");
    }

    @Test
    void compressesWhatHasAWeakTag() {
        headers.set("ETag", "W/\"7\"").set("Content-Encoding", "identity");

        Compression.decide(true, 200, headers);

        assertThat(headers.contains("Content-Encoding")).isFalse();
    }

    @Test
    void compressesNothingTwice() {
        headers.add("Content-Encoding", "identity").add("Content-Encoding", "gzip");

        Compression.decide(true, 200, headers);

        assertThat(headers.getAll("Content-Encoding")).containsExactly("gzip");
    }

    @Test
    void saysNothingToThoseWhoDoNotAsk() {
        headers.set("Content-Type", "application/pdf").set("Content-Encoding", "identity");

        Compression.decide(false, 200, headers);

        assertThat(headers.contains("Content-Encoding")).isFalse();
    }
}
