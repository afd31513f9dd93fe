package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    enum Colour {
        RED,
        GREEN
    }

    record Inner(String text, int count, boolean yes, Colour colour, LocalDate date, UUID id, LocalTime time) {}

    record Body(String name, List<Inner> items) {}

    private final ObjectMapper mapper = mapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"items":[{"count":1,"yes":true,"extra":1}]} | /items/0/extra | unknown-member
            {"name":5}                                      | /name          | wrong-type
            {"name":["a"]}                                  | /name          | wrong-type
            {"items":[{"count":"5"}]}                       | /items/0/count | wrong-type
            {"items":[{"count":5.5}]}                       | /items/0/count | wrong-type
            {"items":[{"count":null}]}                      | /items/0/count | wrong-type
            {"items":[{"count":99999999999}]}               | /items/0/count | wrong-format
            {"items":[{"yes":"true"}]}                      | /items/0/yes   | wrong-type
            {"items":[{"yes":1}]}                           | /items/0/yes   | wrong-type
            {"items":[{"colour":0}]}                        | /items/0/colour | wrong-type
            {"items":[{"colour":"BLUE"}]}                   | /items/0/colour | wrong-type
            {"items":[{"date":"2026-02-30"}]}               | /items/0/date  | wrong-type
            {"items":[{"date":[2026,1,1]}]}                 | /items/0/date  | wrong-type
            {"items":[{"date":20260101}]}                   | /items/0/date  | wrong-type
            {"items":[{"date":"+12026-01-01"}]}             | /items/0/date  | wrong-type
            {"items":[{"id":""}]}                           | /items/0/id    | wrong-type
            {"items":[{"id":" "}]}                          | /items/0/id    | wrong-type
            {"items":[{"id":"1-1-1-1-1"}]}                  | /items/0/id    | wrong-type
            {"items":[{"time":""}]}                         | /items/0/time  | wrong-type
            {"items":[{"time":"25:00"}]}                    | /items/0/time  | wrong-type
            {"items":{}}                                    | /items         | wrong-type
            """)
    void saysWhichFieldIsWrongAndHow(String json, String pointer, String code) {
        assertThat(refusalOf(json).fields())
                .singleElement()
                .extracting(FieldRefusal::pointer, FieldRefusal::code)
                .containsExactly(pointer, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\":}", "{\"name\":\"a\"} x", "{\"name\":\"a\",\"name\":\"b\"}", "nope"})
    void refusesWhatIsNotJson(String json) {
        assertThat(refusalOf(json).rule()).isEqualTo("malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u202e", "\\ud800", "\\u009f"})
    void refusesCharactersThatNobodySees(String escape) {
        assertThat(refusalOf("{\"name\":\"a" + escape + "b\"}").fields())
                .singleElement()
                .extracting(FieldRefusal::code)
                .isEqualTo("control-character");
    }

    @Test
    void refusesDeepNesting() {
        String deep = "{\"items\":" + "[".repeat(100) + "]".repeat(100) + "}";

        assertThat(refusalOf(deep).rule()).isEqualTo("malformed-request");
    }

    @Test
    void composesHangulAndStripsSpaces() throws JsonProcessingException {
        Body body = mapper.readValue("{\"name\":\" \\u1112\\u1161\\u11ab \"}", Body.class);

        assertThat(body.name()).isEqualTo("한");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":5}", "{\"items\":[{\"extra\":1}]}", "{\"items\":[{\"colour\":\"BLUE\"}]}", "{"})
    void namesNoClassOfOurs(String json) {
        Problem problem = Problems.of(refusalOf(json), Language.ENGLISH, "/x", null);

        assertThat(problem.toString()).doesNotContain("dev.proofmark", "java.", "jackson", "Exception");
    }

    private Refusal refusalOf(String json) {
        JsonProcessingException mistake =
                catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(json, Body.class));
        return JsonMistakes.refusal(Objects.requireNonNull(mistake));
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
