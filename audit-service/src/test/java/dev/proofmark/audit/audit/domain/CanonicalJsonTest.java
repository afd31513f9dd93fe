package dev.proofmark.audit.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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

    @Test
    void refusesWhatHasNoCanonicalForm() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", 0.1))).isInstanceOf(IllegalArgumentException.class);
    }
}
