package dev.proofmark.audit.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @Test
    void sortsMembersByTheirNamesAndLeavesOutAbsentOnes() {
        var members = new HashMap<String, @Nullable Object>();
        members.put("b", List.of(1, true, "x"));
        members.put("a", new CanonicalJson.Member(Map.of("z", "1", "y", "2")));
        members.put("c", null);

        assertThat(CanonicalJson.of(members)).isEqualTo("{\"a\":{\"y\":\"2\",\"z\":\"1\"},\"b\":[1,true,\"x\"]}");
    }

    /** The string of RFC 8785, 3.2.2. */
    @Test
    void spellsTextsAsTheRfcDoes() {
        var text = "€$\017\nA'B\"\\\\\"/";

        assertThat(CanonicalJson.of(Map.of("s", text))).isEqualTo("{\"s\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void keepsHangulAndCharactersBeyondTheBasicPlane() {
        assertThat(CanonicalJson.of(Map.of("s", "인증 😀"))).isEqualTo("{\"s\":\"인증 😀\"}");
    }

    /** The numbers of RFC 8785, 3.2.2 and appendix B. */
    @ParameterizedTest
    @CsvSource({
        "333333333.33333329, 333333333.3333333",
        "1E30, 1e+30",
        "4.50, 4.5",
        "2e-3, 0.002",
        "0.000000000000000000000000001, 1e-27",
        "-1.7976931348623157e308, -1.7976931348623157e+308",
        "295147905179352830000, 295147905179352830000",
        "1e21, 1e+21",
        "9.999999999999997e22, 9.999999999999997e+22",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "-0.0, 0",
        "0.1, 0.1",
        "1, 1"
    })
    void spellsNumbersAsTheRfcDoes(double number, String canonical) {
        assertThat(CanonicalJson.of(Map.of("n", number))).isEqualTo("{\"n\":" + canonical + "}");
    }

    @Test
    void refusesWhatHasNoCanonicalForm() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", 0.1f))).isInstanceOf(IllegalArgumentException.class);
    }
}
