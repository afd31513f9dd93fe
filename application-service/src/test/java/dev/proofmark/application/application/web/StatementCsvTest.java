package dev.proofmark.application.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.application.application.domain.ApplicationFixtures;
import dev.proofmark.application.application.domain.ControlStatement;
import dev.proofmark.application.application.domain.ImplementationStatus;
import dev.proofmark.application.scheme.persistence.SchemeFiles;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.platform.imports.SpreadsheetText;
import dev.proofmark.platform.rules.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCsvTest {

    private static final Scheme SCHEME = new SchemeFiles().at(ApplicationFixtures.SCHEME);
    private static final StatementCsvReader READER = new StatementCsvReader(new ObjectMapper());

    @Property(tries = 300)
    void readsWhatItWrites(
            @ForAll @StringLength(max = 40) @Chars({'=', '+', '-', '@', '\'', '"', ',', '\n', '|', '가', 'a', ' ', '%'})
                    String justification) {
        ControlStatement control = new ControlStatement(
                "A.2.2", true, justification.strip(), ImplementationStatus.PLANNED, List.of("문서-1", "DOC 2"));

        String file = StatementCsvWriter.write(SCHEME, ApplicationFixtures.statement(List.of(control)));
        JsonNode read = READER.read(bytes(file)).at("/controls/0");

        assertThat(read.path("justification").asText("")).isEqualTo(justification.strip());
        assertThat(read.get("applicable").asBoolean()).isTrue();
        assertThat(read.get("implementationStatus").asText()).isEqualTo("PLANNED");
        assertThat(read.get("documentReferences").toString()).isEqualTo("[\"문서-1\",\"DOC 2\"]");
    }

    @Property(tries = 300)
    void writesNoCellThatASpreadsheetWouldCalculate(@ForAll @StringLength(max = 20) String text) {
        assertThat(SpreadsheetText.neutral(text)).doesNotStartWith("=").doesNotMatch("(?s)[-+@\\t\\r\\n|%].*");
    }

    @Test
    void offersEveryControlOfTheSchemeToFillIn() {
        JsonNode read = READER.read(bytes(StatementCsvWriter.write(SCHEME, null)));

        assertThat(read.get("controls").findValuesAsText("controlId")).isEqualTo(ApplicationFixtures.CONTROLS);
        assertThat(read.at("/controls/0")).hasSize(1);
    }

    @Test
    void writesTheClientsOwnControlsLast() {
        ControlStatement own = ApplicationFixtures.included("G-1");

        String file = StatementCsvWriter.write(SCHEME, ApplicationFixtures.statement(List.of(own)));

        assertThat(file.lines().toList().getLast()).startsWith("G-1,,,true,");
    }

    @Test
    void readsWhatKoreanSpreadsheetsSave() {
        byte[] file =
                "controlId,applicable,justification\r\nA.2.2,예,위험을 다룬다\r\n".getBytes(Charset.forName("x-windows-949"));

        assertThat(READER.read(file).at("/controls/0/justification").asText()).isEqualTo("위험을 다룬다");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "YES,true", "y,true", "예,true", "false,false", "No,false", "아니오,false", "제외,false"})
    void readsYesAndNo(String cell, boolean expected) {
        JsonNode read = READER.read(bytes("controlId,applicable\nA.2.2," + cell));

        assertThat(read.at("/controls/0/applicable").isBoolean()).isTrue();
        assertThat(read.at("/controls/0/applicable").asBoolean()).isEqualTo(expected);
    }

    @Test
    void leavesToTheUsualRefusalWhatIsNeither() {
        assertThat(READER.read(bytes("controlId,applicable\nA.2.2,maybe"))
                        .at("/controls/0/applicable")
                        .asText())
                .isEqualTo("maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "controlId\n\"A.2.2", "controlId\nA.2.2,more"})
    void refusesWhatIsNoCsv(String file) {
        assertRefused("csv-unreadable", bytes(file));
    }

    @Test
    void refusesAnEncodingThatIsNone() {
        assertRefused("csv-unreadable", new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"applicable\ntrue", "controlId,colour\nA.2.2,red", "controlId,controlId\nA,B", "A.2.2,true"})
    void refusesOtherColumns(String file) {
        assertRefused("csv-columns", bytes(file));
    }

    private static void assertRefused(String rule, byte[] file) {
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
