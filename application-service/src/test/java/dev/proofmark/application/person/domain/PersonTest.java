package dev.proofmark.application.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @Test
    void keepsWhatTheIdentityProviderProved() {
        Person person = Person.described("id", "seoyeon.kim+audit@gaon.example", true, "김서연", "ko-KR");

        assertThat(person).isEqualTo(new Person("id", "seoyeon.kim+audit@gaon.example", "김서연", Language.KOREAN));
    }

    @Test
    void keepsNoAddressThatIsNotProvedToBeTheirs() {
        assertThat(Person.described("id", "somebody@else.example", false, null, null)
                        .mail())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@",
                "@b.example",
                "a@b@c.example",
                "a b@c.example",
                "a@c.example\r\nBcc: all@c.example",
                "<a@c.example>",
                "a@c.example,b@c.example",
                "\"a\"@c.example",
                "가온@c.example"
            })
    void keepsNoAddressThatAMailServerMightMisread(String mail) {
        assertThat(Person.described("id", mail, true, null, null).mail()).isNull();
    }

    @Test
    void keepsWithinTheLimits() {
        String longest = "a".repeat(242) + "@gaon.example";
        Person person = Person.described("id", "a" + longest, true, "나".repeat(300), null);

        assertThat(Person.described("id", longest.substring(1), true, null, null)
                        .mail())
                .hasSize(254);
        assertThat(person.mail()).isNull();
        assertThat(person.name()).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({"ko,KOREAN", "ko-KR,KOREAN", "ko_KR,KOREAN", "en,ENGLISH", "EN-us,ENGLISH", "ja,", "'',", "-,", ","})
    void readsTheLanguageThatTheyChose(String locale, Language language) {
        assertThat(Language.ofLocale(locale).orElse(null)).isEqualTo(language);
    }
}
