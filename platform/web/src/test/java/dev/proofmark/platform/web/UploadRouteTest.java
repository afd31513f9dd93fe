package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadRouteTest {

    private final UploadRoute route =
            new UploadRoute("PUT", List.of("", "things", "{id}", "parts", "{part}", "content"), 100);

    @ParameterizedTest
    @ValueSource(strings = {"/things/1/parts/2/content", "/things/a-b/parts/%20/content"})
    void fitsItsPath(String path) {
        assertThat(route.fits("PUT", path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /things/1/parts/2/content",
        "PUT, /things/1/parts/2/contents",
        "PUT, /things/1/parts/2/content/",
        "PUT, /things/1/parts/2/content/3",
        "PUT, /things/1/parts//content",
        "PUT, /things/1/2/parts/2/content",
        "PUT, //things/1/parts/2/content",
        "PUT, things/1/parts/2/content",
        "PUT, /other/1/parts/2/content",
        "PUT, /"
    })
    void fitsNoOther(String method, String path) {
        assertThat(route.fits(method, path)).isFalse();
    }

    @Test
    void fitsNoRequestWithoutAPath() {
        assertThat(route.fits("PUT", null)).isFalse();
    }
}
