package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {
    private static final String DOCUMENT = """
            {"id": "a", "audits": [{"kind": "STAGE_1", "team": ["x", "y"]}, {"kind": "STAGE_2", "team": ["z"]}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "/id, a",
        "/audits/1/kind, STAGE_2",
        "/audits[kind=STAGE_2]/team/0, z",
        "/audits[kind=STAGE_1]/team/1, y",
        "/audits/count, 2",
        "/audits/last/kind, STAGE_2",
    })
    void findsTheValue(String selector, String value) throws JsonProcessingException {
        assertThat(Selector.select(document(), selector).asText()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"/audits[kind=SURVEILLANCE_1]/team/0", "/nothing", "/audits/2", "/audits/kind", "/id/deeper"})
    void findsNothingWhereNothingIs(String selector) throws JsonProcessingException {
        assertThat(Selector.select(document(), selector).isMissingNode()).isTrue();
    }

    private static JsonNode document() throws JsonProcessingException {
        return Json.MAPPER.readTree(DOCUMENT);
    }
}
