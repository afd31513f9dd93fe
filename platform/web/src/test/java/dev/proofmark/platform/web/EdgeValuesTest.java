package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.RefusedException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ko-KR,ko;q=0.9,en;q=0.5 | KOREAN
            en-GB                   | ENGLISH
            fr-FR,ko;q=0.4          | KOREAN
            de                      | ENGLISH
            ;;;=                    | ENGLISH
            """)
    void choosesTheLanguageThatTheCallerPrefers(String header, Language expected) {
        assertThat(Language.preferredBy(header)).isEqualTo(expected);
    }

    @Test
    void speaksEnglishToWhoDoesNotSay() {
        assertThat(Language.preferredBy(null)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void readsItsOwnEntityTag() {
        assertThat(Etags.version("\"" + Etags.of(7).getValue() + "\"")).hasValue(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "W/\"7\"", "*", "\"\"", "\"99999999999999999999\""})
    void takesNoOtherEntityTagForAVersion(String header) {
        assertThat(Etags.version(header)).hasValue(-1);
    }

    @Test
    void readsItsOwnCursor() {
        List<UUID> ids = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
        Page<UUID> page = Pages.of(ids, new PageRequest(2, null), Function.identity());

        assertThat(page.items()).containsExactly(ids.get(0), ids.get(1));
        assertThat(Pages.request(2, page.next()).after()).isEqualTo(ids.get(1));
    }

    @Test
    void givesNoCursorOnTheLastPage() {
        assertThat(Pages.of(List.of(new UUID(1, 1)), new PageRequest(1, null), Function.identity())
                        .next())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesACursorThatIsNotItsOwn(String cursor) {
        assertThatThrownBy(() -> Pages.request(2, cursor)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void refusesALimitOutOfRange(int limit) {
        assertThatThrownBy(() -> Pages.request(limit, null)).isInstanceOf(RefusedException.class);
    }
}
