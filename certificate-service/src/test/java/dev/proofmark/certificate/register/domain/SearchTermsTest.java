package dev.proofmark.certificate.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    private static final SearchedText TEXT = SearchedText.of(
            List.of("PMK-AIMS-2026-7Q3KD25", "주식회사 누리 새김테크", "Nurisaegim Tech Co., Ltd.", "공장 품질검사 인공지능 서비스"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "누",
                "누리",
                "누리새김",
                "누리 새김",
                "새김 누리",
                "주식회사누리새김테크",
                "7q3k",
                "PMK-AIMS-2026-7Q3KD25",
                "nurisaegim TECH",
                "ＴＥＣＨ",
                "tech 품질",
                "인공 지능",
                "  품질검사  "
            })
    void findsWhatIsSomewhereInIt(String typed) {
        assertThat(found(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"나", "리누", "누리는", "누리 없음", "테크Nuri", "새김공장", "7q3kk"})
    void leavesOutWhatIsNot(String typed) {
        assertThat(found(typed)).isFalse();
    }

    @Test
    void readsDecomposedSyllables() {
        assertThat(found(Normalizer.normalize("누리새김", Normalizer.Form.NFD))).isTrue();
    }

    @Test
    void hasNoTermsWhereNothingIsToBeSeen() {
        assertThat(SearchTerms.of(" \u3000\u0000\u200b ").terms()).isEmpty();
    }

    @Property
    void findsEveryPieceOfEveryText(
            @ForAll @StringLength(min = 1, max = 40) @CharRange(from = '가', to = '힣') @CharRange(from = 'A', to = 'z')
                    String text,
            @ForAll int from,
            @ForAll int length) {
        int start = Math.floorMod(from, text.length());
        int end = start + 1 + Math.floorMod(length, text.length() - start);

        assertThat(found(SearchTerms.of(text.substring(start, end)), SearchedText.of(List.of(text))))
                .isTrue();
    }

    private static boolean found(String typed) {
        return found(SearchTerms.of(typed), TEXT);
    }

    /** As the database does it. */
    private static boolean found(SearchTerms terms, SearchedText text) {
        return text.grams().containsAll(terms.grams()) && terms.terms().stream().allMatch(text.text()::contains);
    }
}
