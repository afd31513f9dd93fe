package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    /** SHA-256 of nothing (RFC 9530 writes it like this). */
    private static final String HEX = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String BASE64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain.pdf       | attachment; filename="plain.pdf"; filename*=UTF-8''plain.pdf
            a b.pdf         | attachment; filename="a b.pdf"; filename*=UTF-8''a%20b.pdf
            방침.pdf        | attachment; filename="__.pdf"; filename*=UTF-8''%EB%B0%A9%EC%B9%A8.pdf
            a;b'c(1).pdf    | attachment; filename="a_b_c_1_.pdf"; filename*=UTF-8''a%3Bb%27c%281%29.pdf
            """)
    void namesTheFileSoThatEveryBrowserReadsIt(String name, String disposition) {
        assertThat(Download.disposition(name)).isEqualTo(disposition);
    }

    @Test
    void endsNoHeaderEarly() {
        assertThat(Download.disposition("a\"\r\nSet-Cookie: x=y\\.pdf"))
                .isEqualTo("attachment; filename=\"a___Set-Cookie_ x_y_.pdf\";"
                        + " filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x%3Dy%5C.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-, 0, 10",
        "bytes=9-, 9, 1",
        "bytes=3-5, 3, 3",
        "bytes=3-99, 3, 7",
        "bytes=-3, 7, 3",
        "bytes=-99, 0, 10"
    })
    void readsOneRange(String header, long first, long length) {
        assertThat(ByteRange.of(header, 10)).contains(new ByteRange(first, length, 10));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=5-3",
                "bytes=0-1,3-4",
                "items=0-1",
                "bytes=99999999999999999999-"
            })
    void sendsTheWholeForWhatIsNoRange(@Nullable String header) {
        assertThat(ByteRange.of(header, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0"})
    void refusesARangeBehindTheEnd(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 10))
                .isInstanceOf(RefusedException.class)
                .hasMessage("range-not-satisfiable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256=:" + BASE64 + ":", " md5=:AAAA:,  sha-256=:" + BASE64 + ": "})
    void readsADigest(String header) {
        assertThat(ContentDigest.sha256(header)).contains(HEX);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "sha-512=:AAAA:")
    void readsNoDigestWhereThereIsNone(@Nullable String header) {
        assertThat(ContentDigest.sha256(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha-256",
                "sha-256=" + BASE64,
                "sha-256=:AAAA:",
                "sha-256=:!:",
                "sha-256=:" + BASE64 + ":,",
                "SHA-256=:" + BASE64 + ":"
            })
    void refusesADigestThatIsNone(String header) {
        assertThatThrownBy(() -> ContentDigest.sha256(header))
                .isInstanceOf(RefusedException.class)
                .hasMessage("malformed-request");
    }

    @Test
    void writesADigest() {
        assertThat(ContentDigest.header(HEX)).isEqualTo("sha-256=:" + BASE64 + ":");
    }
}
