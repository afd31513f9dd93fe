package dev.proofmark.verification.credential;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static final String CHECK = "some-form";

    /** RFC 8785, section 3.2.2. */
    @Test
    void writesTheExampleOfTheRfc() throws Exception {
        String json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;
        String canonical = """
                {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
                "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""";

        assertThat(written(json)).isEqualTo(canonical);
    }

    /** RFC 8785, section 3.2.3: by UTF-16 units, so that the smiley comes before the Hebrew letter. */
    @Test
    void sortsMembersAsTheRfcDoes() throws Exception {
        String json = """
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                 "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}
                """;

        assertThat(CanonicalJson.parse(CHECK, utf8(written(json))).properties())
                .extracting(member -> member.getValue().textValue())
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesNumbersAsTheRfcDoes(String bits, String written) throws Exception {
        double number = Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits));

        assertThat(CanonicalJson.bytes(JsonNodeFactory.instance.numberNode(number)))
                .asString()
                .isEqualTo(written);
        assertThat(written(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{} {}",
                "{}x",
                "[1,]",
                "{a:1}",
                "'a'",
                "NaN",
                "1e400",
                "9007199254740993",
                "123456789012345678901",
                "01",
                "+1",
                "\"\\ud800\"",
                "{\"\\udc00\":1}",
                "\"\u0001\"",
                "/**/1",
                "\uFEFF{}"
            })
    void refusesWhatReadersUnderstandDifferently(String json) {
        assertRefused(CHECK, () -> CanonicalJson.parse(CHECK, utf8(json)));
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertRefused(CHECK, () -> CanonicalJson.parse(CHECK, new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}));
        assertRefused(CHECK, () -> CanonicalJson.parse(CHECK, "{}".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertRefused(CHECK, () -> CanonicalJson.parse(CHECK, utf8("[".repeat(100_000))));
        assertRefused(CHECK, () -> CanonicalJson.parse(CHECK, new byte[CanonicalJson.LARGEST + 1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ }",
                "{\"b\":1,\"a\":2}",
                "1.0",
                "-0",
                "1E2",
                "\"\\u0041\"",
                "\"\\/\"",
                "{}\n",
                "0.1000000000000000055"
            })
    void refusesAnotherFormWhereEachByteCounts(String json) throws Exception {
        assertThat(CanonicalJson.parse(CHECK, utf8(json))).isNotNull();
        assertRefused(CHECK, () -> CanonicalJson.parseCanonical(CHECK, utf8(json)));
    }

    @Test
    void writesNothingThatHasNoForm() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;

        assertThatThrownBy(() -> CanonicalJson.bytes(nodes.numberNode(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.bytes(nodes.numberNode(new BigDecimal("0.1000000000000000055"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.bytes(nodes.textNode("\ud800")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.bytes(nodes.binaryNode(new byte[1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hashesTheCanonicalBytes() throws Exception {
        assertThat(CanonicalJson.sha256(CanonicalJson.parse(CHECK, utf8("{ }"))))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Property
    void readsWhatItWrote(@ForAll("values") JsonNode value) throws Exception {
        byte[] bytes = CanonicalJson.bytes(value);

        assertThat(CanonicalJson.bytes(CanonicalJson.parseCanonical(CHECK, bytes)))
                .isEqualTo(bytes);
    }

    /** The library, of which we use the numbers alone, agrees on the rest. */
    @Property
    void writesWhatTheLibraryWrites(@ForAll("values") JsonNode value) throws Exception {
        JsonNode array = JsonNodeFactory.instance.arrayNode().add(value);

        assertThat(CanonicalJson.bytes(array)).isEqualTo(new JsonCanonicalizer(array.toString()).getEncodedUTF8());
    }

    @Provide
    Arbitrary<JsonNode> values() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        Arbitrary<String> texts =
                Arbitraries.strings().ofMaxLength(12).map(text -> text.replaceAll("[\\ud800-\\udfff]", ""));
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                texts.map(nodes::textNode),
                Arbitraries.doubles().map(nodes::numberNode),
                Arbitraries.integers().map(nodes::numberNode),
                Arbitraries.of(true, false).map(nodes::booleanNode),
                Arbitraries.just(nodes.nullNode()));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list()
                                .ofMaxSize(3)
                                .map(elements -> nodes.arrayNode().addAll(elements)),
                        Arbitraries.maps(texts, inner)
                                .ofMaxSize(3)
                                .map(members -> nodes.objectNode().setAll(members))),
                0,
                3);
    }

    private static String written(String json) throws CredentialException {
        return new String(CanonicalJson.bytes(CanonicalJson.parse(CHECK, utf8(json))), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
