package dev.proofmark.application.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "주식회사 누리새김테크",
                "주식회사누리새김테크",
                "누리새김테크 주식회사",
                "㈜누리새김테크",
                "(주)누리새김테크",
                "( 주 ) 누리새김테크",
                "（주）누리 새김 테크",
                " 누리새김테크\u3000(주) ",
                "누리-새김-테크㈜"
            })
    void knowsAKoreanNameAgainHoweverItIsWritten(String written) {
        assertThat(LegalNames.key(written)).isEqualTo("누리새김테크");
        assertThat(LegalNames.key(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo("누리새김테크");
    }

    @ParameterizedTest
    @CsvSource({
        "'Nurisaegim Tech Co., Ltd.',nurisaegimtech",
        "'NURISAEGIM TECH CO LTD',nurisaegimtech",
        "Nurisaegim-Tech Inc.,nurisaegimtech",
        "Nurisaegim Tech GmbH,nurisaegimtech",
        "Limited Edition Ltd.,limitededition",
        "AG Software,agsoftware"
    })
    void knowsAForeignNameAgainByItsWords(String written, String key) {
        assertThat(LegalNames.key(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"누리새김,누리새김테크", "주식회사 가람,주식회사 나람", "Alpha One Ltd,Alpha Two Ltd", "유한양행,양행"})
    void keepsOtherNamesApart(String one, String other) {
        assertThat(LegalNames.key(one)).isNotEqualTo(LegalNames.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"주식회사", "Limited", "(주)", "!!!"})
    void hasSomethingLeftOfANameThatIsAForm(String written) {
        assertThat(LegalNames.key(written)).isNotEmpty();
    }

    @Property
    void isTheSameForASpacedOutName(@ForAll @NotBlank String name) {
        assertThat(LegalNames.key("  " + name + " ")).isEqualTo(LegalNames.key(name));
    }
}
