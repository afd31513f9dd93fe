package dev.proofmark.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8081/api/v1/audits/1, /api/v1/audits/1",
        "http://localhost:8081/api/v1/audits?a=%20b, /api/v1/audits?a=%20b",
        "/api/v1/audits/1, /api/v1/audits/1",
        "../audits/1, ../audits/1"
    })
    void takesTheInnerAddressOutOfALocation(String location, String seen) {
        assertThat(Exchange.withoutOrigin(location)).isEqualTo(seen);
    }
}
