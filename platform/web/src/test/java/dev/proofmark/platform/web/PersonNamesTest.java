package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({
        "서연, 김, 서연 김, 김서연",
        "민, 선우, 민 선우, 선우민",
        "Seoyeon, Kim, Seoyeon Kim, Seoyeon Kim",
        "Anna, 김, Anna 김, Anna 김",
        ", , 김 서연, 김 서연",
        "서연, , 서연, 서연",
        ", , ,"
    })
    void standInTheOrderOfTheirLanguage(String given, String family, String name, String expected) {
        assertThat(PersonNames.of(given, family, name)).isEqualTo(expected);
    }
}
